import type { Reading, ReadingTopic, RememberedFor } from "@smartpick/answers";
import { orderBlocks } from "../topics/order-blocks.ts";
import { signWords } from "./sign-words.ts";

/** What each topic of the line is called. */
export const TOPIC_WORDS: Readonly<Record<ReadingTopic, string>> = {
  bedside: "Bedside",
  informatics: "Informatics",
  "red-flag": "Red flag",
  growth: "Growth",
  background: "Background",
  goal: "Goal",
  other: "Other",
};

const WHY: Readonly<Record<RememberedFor, string>> = {
  patient: "a patient whom one can see",
  deed: "what you did",
  outcome: "what came of it",
  measured: "a number",
  reflective: "what changed in you",
  specific: "a name or a place",
};

type Remembered = Reading["remembered"][number];
type Competency = Reading["competencies"][number];

/** More blocks than this are counted and no longer named. */
const MOST_BLOCKS = 12;

/** The line in words: “Bedside 47 words → informatics 35 → …”. */
export function lineWords(reading: Pick<Reading, "line" | "redFlags">): string {
  const blocks = orderBlocks(reading.line);
  const more = blocks.length - MOST_BLOCKS;
  const named = blocks.slice(0, MOST_BLOCKS).map(({ topic, words, sentences }, at) => {
    const name = at === 0 ? TOPIC_WORDS[topic] : TOPIC_WORDS[topic].toLowerCase();
    const setback = reading.redFlags.find(({ from }) => sentences.some((one) => one.from === from));
    const aim = setback === undefined || setback.short ? "" : ` (${setback.sentences} sentences; aim for 2)`;
    return `${name} ${words}${at === 0 ? ` ${words === 1 ? "word" : "words"}` : ""}${aim}`;
  });
  return [...named, ...(more > 0 ? [`${counted(more, "more block")}`] : [])].join(" → ");
}

/** Whether the order is as readers want it; `null` where nothing is to be said. */
export function orderWords({ orderOk }: Pick<Reading, "orderOk">): string | null {
  if (orderOk === null) return null;
  return orderOk
    ? "The bedside comes before informatics, as readers expect."
    : "Informatics comes before the bedside. Readers look for the physician first.";
}

/** What the setbacks of a text take together, and whether a change follows; `null` where there is none. */
export function redFlagsWords({ redFlags, line }: Pick<Reading, "redFlags" | "line">): string | null {
  const [only, ...more] = redFlags;
  if (only === undefined) return null;
  const sum = (of: "sentences" | "words"): number => redFlags.reduce((all, one) => all + one[of], 0);
  const all = line.reduce((words, one) => words + one.words, 0);
  const room = `${counted(sum("sentences"), "sentence")}, ${counted(sum("words"), "word")}, ${percent(sum("words"), all)} of the text.`;
  const isShort = redFlags.every(({ short }) => short);
  if (more.length === 0) {
    const aim = isShort ? "" : " Aim for 2 sentences at most.";
    return `${room}${aim} ${only.growthAfter ? "Then a change is told." : "Our words find no change after it."}`;
  }
  const aim = isShort ? "" : " Aim for 2 sentences each.";
  const changed = redFlags.filter(({ growthAfter }) => growthAfter).length;
  return `${counted(redFlags.length, "setback")}, ${room}${aim} Our words find a change after ${changed === 0 ? "none" : changed} of them.`;
}

function percent(part: number, all: number): string {
  const share = (100 * part) / Math.max(1, all);
  return part > 0 && share < 1 ? "<1%" : `${Math.round(share)}%`;
}

/** Why a passage stays: “a patient whom one can see, what you did”. */
export function rememberedWords({ why }: Pick<Remembered, "why">): string {
  return capital(why.map((one) => WHY[one]).join(", "));
}

/** How many sentences show an outcome, give a number, and say what changed. */
export function countsWords({ counts }: Pick<Reading, "counts">): string {
  const { outcomes, measured, reflected } = counts;
  const shown = outcomes === 0 ? "no outcome that our words find" : counted(outcomes, "outcome");
  const numbers = measured === 0 ? "none found" : counted(measured, "sentence");
  const changed = reflected === 0 ? "none found" : counted(reflected, "sentence");
  return `Shown: ${shown}. Measured: ${numbers}. Reflected: ${changed}.`;
}

/** How far a text gives evidence of a competency. */
export function evidenceState({
  shown,
  claimed,
  keywords,
}: Pick<Competency, "shown" | "claimed" | "keywords">): string {
  if (shown.length > 0) return `Shown in ${counted(shown.length, "sentence")}`;
  return claimed.length + keywords.length > 0 ? "Named, no deed found" : "Our words did not find it";
}

/** How much a machine reads. */
export function machineSize({
  words,
  characters,
}: Pick<NonNullable<Reading["machine"]>, "words" | "characters">): string {
  return `${counted(words, "word")} and ${counted(characters, "character")} in plain text.`;
}

/** What a machine reads of the text. */
export function machineWords(machine: NonNullable<Reading["machine"]>): string {
  const { signs } = machine;
  const size = machineSize(machine);
  if (signs.length === 0) return `${size} Nothing changes there.`;
  return `${size} These signs change: ${signs.map(signWords).join("; ")}.`;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : `${one}s`}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
