import type { Letter, LettersReport } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { listed } from "../english/plural.ts";

type SureDay = NonNullable<Letter["lastDay"]>;

const STATES: Readonly<Record<Letter["state"], string>> = {
  "to-ask": "To ask",
  asked: "Asked",
  promised: "Promised",
  uploaded: "Uploaded",
  late: "Late",
};

/** Where a letter stands, in one word or two. */
export function letterStateWord({ state }: Pick<Letter, "state">): string {
  return STATES[state];
}

const STEPS: Readonly<Record<Letter["step"], (by: string) => string>> = {
  ask: (by) => `Next: ask whether a strong letter is possible${by}.`,
  "ask-now": () => "Next: ask now whether a strong letter is possible in time.",
  "get-promise": (by) => `Next: get a yes, and the letter${by}.`,
  remind: (by) => `Next: thank, and remind once before it is due${by}.`,
  "remind-now": () => "Next: remind now, kindly, and ask which day is possible.",
  assign: () => "Next: assign it to your programs in MyERAS.",
};

/** Where a letter stands and what comes next, in sentences, with the last day. */
export function letterWords(
  letter: Letter,
  { rules, today }: Pick<LettersReport, "rules" | "today">,
): readonly string[] {
  const { state, step, lastDay, sendBy } = letter;
  const by = lastDay === null ? "" : `, by ${sureDayWords(lastDay)}`;
  const weeks = rules.askBy?.weeks;
  const isTooLate = sendBy !== null && sendBy.day < today;
  return [
    ...(state === "late" && lastDay !== null ? [`${lateWhat(letter)} was ${sureDayWords(lastDay)}.`] : []),
    STEPS[step](by),
    ...(step === "ask" && weeks !== undefined && lastDay?.day === rules.askBy?.day
      ? [`That is ${weeks} weeks before programs begin to read.`]
      : []),
    ...(state === "late" && step === "ask-now" && sendBy !== null
      ? [isTooLate ? AGREE : `The letter is due by ${sureDayWords(sendBy)}.`]
      : []),
  ];
}

const AGREE = "The day it was due has passed: agree on a new day with the writer.";

function lateWhat({ step, lastDay, sendBy }: Letter): string {
  return step === "ask-now" && lastDay?.day !== sendBy?.day ? "The day to ask by" : "The day it was due";
}

/** A day with how sure it is: `"about 24 September 2027 (expected)"`, `"1 August 2027"`. */
export function sureDayWords({ day, sure }: SureDay): string {
  if (sure === "expected") return `about ${dayWords(day)} (expected)`;
  return sure === "second-hand" ? `${dayWords(day)} (check with the source)` : dayWords(day);
}

const NOT_TOLD: Readonly<Record<Letter["notTold"][number], string>> = {
  waived: "whether you waived your right to read it",
  us: "whether the writer works in the US",
  specialty: "the writer's specialty",
  "hands-on": "whether it was hands-on",
  dates: "when you worked together",
  shared: "what you did together",
  "speaks-to": "what the writer can speak of",
};

/** What decides which letters go where. */
const OF_ORDER: readonly Letter["notTold"][number][] = ["specialty", "us", "hands-on"];

/** What is not told of a letter and may change to which programs it goes, as phrases. */
export function orderNotTold({ notTold }: Pick<Letter, "notTold">): readonly string[] {
  return OF_ORDER.filter((what) => notTold.includes(what)).map((what) => NOT_TOLD[what]);
}

/** What is not told of a letter, as one sentence or none. */
export function notToldWords({ notTold }: Pick<Letter, "notTold">): readonly string[] {
  if (notTold.length === 0) return [];
  const parts = notTold.map((what) => NOT_TOLD[what]);
  // Sentences stay short enough for a tired reader.
  return parts.length <= MOST_AT_ONCE
    ? [`Not told: ${listed(parts)}.`]
    : [
        `Not told: ${listed(parts.slice(0, MOST_AT_ONCE))}.`,
        `Not told either: ${listed(parts.slice(MOST_AT_ONCE))}.`,
      ];
}

const MOST_AT_ONCE = 4;
