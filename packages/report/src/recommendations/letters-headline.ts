import type { LettersReport } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";
import { sureDayWords } from "./letter-words.ts";
import { qualityName } from "./quality-words.ts";

type Report = Pick<LettersReport, "coverage" | "letters" | "rules" | "today">;

/** What matters most about the letters now, as one sentence: which are late or to ask, and of what nobody speaks. */
export function lettersHeadline(report: Report): string {
  const { letters } = report;
  if (letters.length === 0) return `No letter is told yet. ${whenToAsk(report)}`;
  return `${standWords(letters)}; ${openWords(report)}`;
}

/** By when to ask a writer, as a sentence. */
export function whenToAsk({ rules: { askBy }, today }: Pick<Report, "rules" | "today">): string {
  if (askBy === null) return "Ask early.";
  return askBy.day < today
    ? `The day to ask by was ${sureDayWords(askBy)}.`
    : `Ask by ${sureDayWords(askBy)}.`;
}

function standWords(letters: Report["letters"]): string {
  const many = (state: Report["letters"][number]["state"]): number =>
    letters.filter((letter) => letter.state === state).length;
  const are = (count: number): string => `${counted(count, "letter")} ${count === 1 ? "is" : "are"}`;
  if (many("late") > 0) return `${are(many("late"))} late`;
  if (many("to-ask") > 0) return `${are(many("to-ask"))} still to ask`;
  const open = many("asked") + many("promised");
  if (open > 0) return `${are(open)} on the way`;
  return letters.length === 1 ? "Your letter is uploaded" : "All your letters are uploaded";
}

/** More names than this would hide the finding. */
const MOST_NAMED = 2;

function openWords({ coverage }: Pick<Report, "coverage">): string {
  const open = coverage.filter(({ writers }) => writers === 0).map(({ quality }) => qualityName(quality));
  if (open.length === 0) return `all ${coverage.length} qualities are covered`;
  return open.length > MOST_NAMED
    ? `nobody speaks of ${open.length} of ${coverage.length} qualities yet`
    : `nobody speaks of ${listed(open, "or")} yet`;
}
