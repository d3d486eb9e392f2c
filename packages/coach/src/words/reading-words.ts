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
type RedFlag = Reading["redFlags"][number];
type Competency = Reading["competencies"][number];

/** The line in words: “Bedside 47 words → informatics 35 → …”. */
export function lineWords(reading: Pick<Reading, "line" | "redFlags">): string {
  return orderBlocks(reading.line)
    .map(({ topic, words, sentences }, at) => {
      const name = at === 0 ? TOPIC_WORDS[topic] : TOPIC_WORDS[topic].toLowerCase();
      const setback = reading.redFlags.find(({ from }) => sentences.some((one) => one.from === from));
      const aim =
        setback === undefined || setback.short ? "" : ` (${setback.sentences} sentences; aim for 2)`;
      return `${name} ${words}${at === 0 ? ` ${words === 1 ? "word" : "words"}` : ""}${aim}`;
    })
    .join(" → ");
}

/** Whether the order is as readers want it; `null` where nothing is to be said. */
export function orderWords({ orderOk }: Pick<Reading, "orderOk">): string | null {
  if (orderOk === null) return null;
  return orderOk
    ? "The bedside comes before informatics, as readers expect."
    : "Informatics comes before the bedside. Readers look for the physician first.";
}

/** What one telling of a setback takes, and what follows it. */
export function redFlagWords({ sentences, words, share, growthAfter, short }: RedFlag): string {
  const room = `${counted(sentences, "sentence")}, ${counted(words, "word")}, ${Math.round(share * 100)}% of the text.`;
  const aim = short ? "" : " Aim for 2 sentences at most.";
  return `${room}${aim} ${growthAfter ? "Then a change is told." : "No change is told after it."}`;
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
