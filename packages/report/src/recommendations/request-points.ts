import type { Letter, LettersReport } from "@smartpick/core";
import { listed } from "../english/plural.ts";
import { entries, isRequestKnown, OF_WORK, requestLines, whenDueLines, whenLines } from "./packet-words.ts";

import { togetherOf } from "./together.ts";

/** What the page for a writer is for, to the applicant. */
export function packetLead({ state }: Pick<Letter, "state">): string {
  return state === "uploaded"
    ? "The letter has arrived. This page thanks the writer, and asks for nothing more."
    : "Read it, write your name into it, and attach it to your request. It is no draft of the letter.";
}

/** The heading over the points. */
export function pointsTitle({ state }: Pick<Letter, "state">): string {
  return state === "uploaded" ? "Points for your thanks" : "Points for your request";
}

/**
 * What to say when she asks for a letter, a point each, from her own entries and the days of the season; of one that has
 * arrived, what to say in thanks. Points, no sentences to send: the words are hers.
 */
export function requestPoints(letter: Letter, report: LettersReport): readonly string[] {
  if (letter.state === "uploaded")
    return ["Say thank you, and that the letter has arrived", "Later, say where you matched"];
  const tense = togetherOf(letter, report);
  const { when, did } = OF_WORK[tense];
  const lines = whenLines({ ...letter, role: null });
  return [
    ...(tense === "to-come" ? lines.map((line) => `${when}: ${line}`) : lines),
    ...entries(letter.shared).map((text) => `${did}: ${text}`),
    `What it is for: residency in ${listed(letter.forTold) || "a specialty you name"}, ${report.season} season`,
    ...(letter.forTold.length === 1 ? requestLines(letter, report) : forWhich(report)),
    ...dayPoints(letter, report),
    "Ask whether a strong letter is possible, and say that no is fine",
    "Say that facts are attached, and that you will send what else is needed",
  ];
}

function forWhich(report: LettersReport): readonly string[] {
  return isRequestKnown(report) ? ["Say whether your request will be for one specialty, or General"] : [];
}

/** The days; where the last one has passed, that a new one has to be agreed on. */
function dayPoints(letter: Letter, report: LettersReport): readonly string[] {
  const lines = whenDueLines(letter, report);
  return letter.sendBy !== null && letter.sendBy.day < report.today
    ? ["Agree on a day: the day it was due has passed", ...lines.slice(1)]
    : lines;
}
