import type { Letter, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { ruleWords } from "./letter-rules.ts";
import type { Together } from "./together.ts";

/** A line to write on; in one piece also on a narrow screen. */
export const BLANK = "____________________";

/** Headings and questions of a packet, by when the work together lies. */
export const OF_WORK: Readonly<
  Record<
    Together,
    { readonly when: string; readonly did: string; readonly hope: string; readonly saw: string }
  >
> = {
  past: {
    when: "When we worked together",
    did: "What we did together",
    hope: "What I hope you can speak of, if you saw it",
    saw: "Did you see any of them? If not, please leave them out.",
  },
  now: {
    when: "When we work together",
    did: "What we did together",
    hope: "What I hope you can speak of, if you see it",
    saw: "Do you see any of them? If not, please leave them out.",
  },
  "to-come": {
    when: "When we will work together",
    did: "What we will do together",
    hope: "What I hope you can speak of, if you see it",
    saw: "Will you see any of them? If not, please leave them out.",
  },
};

/** When and where they work together, as far as it is told. */
export function whenLines({ from, to, place, role }: Letter): readonly string[] {
  return [
    ...spanOf(from, to),
    ...(place === null ? [] : [`At: ${place}`]),
    ...(role === null ? [] : [`Your role: ${role}`]),
  ];
}

function spanOf(from: string | null, to: string | null): readonly string[] {
  if (from === null) return to === null ? [] : [`Until ${dayWords(to)}`];
  return [to === null ? `From ${dayWords(from)} on` : `From ${dayWords(from)} to ${dayWords(to)}`];
}

/** Her own entries as they are; a further line of one stands under it. */
export function entries(shared: readonly string[]): readonly string[] {
  return shared.map((text) => text.trim().replaceAll(/\s*\n\s*/g, "\n"));
}

/** The day by which to send it, and when programs read. A day that has passed is not sent: she agrees on another. */
export function whenDueLines(
  { sendBy }: Letter,
  { rules: { reading }, today }: LettersReport,
): readonly string[] {
  const read = reading === null ? [] : [readLine(reading, today)];
  if (sendBy === null) return read;
  if (sendBy.day < today) return [`Please send it by (write the day that we agree on): ${BLANK}`, ...read];
  // Without a day of her own the packet names none in her name.
  return sendBy.sure === "own"
    ? [`Please send it by: ${dayOfPacket(sendBy)}`, ...read]
    : [`Please send it before programs begin to read: ${dayOfPacket(sendBy)}`];
}

function readLine(reading: NonNullable<Letter["sendBy"]>, today: string): string {
  const what = reading.day < today ? "Programs have been reading since" : "Programs begin to read";
  return `${what}: ${dayOfPacket(reading)}`;
}

/** A writer cannot look a day up: what its owner has not published is said to be about that day. */
function dayOfPacket({ day, sure }: NonNullable<Letter["sendBy"]>): string {
  return sure === "expected" || sure === "second-hand" ? `about ${dayWords(day)}` : dayWords(day);
}

/** What the writer has to know, each with its year where it was published for another season. */
export function stepLines({ rules: { steps }, season }: LettersReport): readonly string[] {
  return steps.map((step) => ruleWords(step.title, step, season));
}

/** For what she makes the request: only what the letter itself names, else a line for her to mark or to write on. */
export function requestLines({ forTold }: Letter, report: LettersReport): readonly string[] {
  if (!isRequestKnown(report)) return [];
  if (forTold.length === 1) return [`My request will be for ${forTold.join()}.`];
  return forTold.length === 0
    ? [`My request will be for (write one specialty, or General): ${BLANK}`]
    : [`My request will be for (mark one): ${[...forTold, "General"].join(" / ")}`];
}

/** Whether the season's table speaks of the request. */
export function isRequestKnown({ rules: { steps } }: LettersReport): boolean {
  return steps.some(({ id }) => id === "request");
}

/** Whether she gave up her right to read it, as told. */
export function waiverLine({ waived }: Letter): string {
  if (waived === null) return "I waive it: yes / no (mark one)";
  return waived ? "I waive it. I will not read the letter." : "I do not waive it.";
}
