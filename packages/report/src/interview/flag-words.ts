import type {
  InterviewAsk,
  InterviewEntry,
  InterviewMove,
  InterviewMoves,
  RedFlag,
  ScoresIfAsked,
} from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";
import { examName, kindsWords } from "./entry-words.ts";

/** The three moves of one answer in sentences: what to do, her own entries, and what is missing as questions. */
export interface MoveWords {
  readonly own: readonly string[];
  readonly growth: readonly string[];
  readonly systems: readonly string[];
}

/** The point that will be asked about, as a heading without a full stop. */
export function flagTitle({ about }: Pick<RedFlag, "about">): string {
  switch (about.code) {
    case "failed-attempts":
      return `${examName(about.exam)}: ${counted(about.attempts, "failed attempt")}`;
    case "exam-open":
      return `${examName(about.exam)}: not passed yet`;
    case "since-graduation":
      return sinceTitle(about);
    case "earlier-seasons":
      return `${counted(about.seasons, "earlier season")} without a match`;
    case "unfinished-residency":
      return unfinishedTitle(about);
  }
}

function sinceTitle({
  graduated,
  untold,
  undated,
}: Extract<RedFlag["about"], { code: "since-graduation" }>): string {
  const title = `Graduated in ${graduated}, and more than ${counted(untold, "month")} since are not told`;
  return undated.length === 0 ? title : `${title}: your entries tell no months`;
}

function unfinishedTitle({
  specialty,
  years,
}: Extract<RedFlag["about"], { code: "unfinished-residency" }>): string {
  const known = [specialty, yearsWords(years)].filter((part) => part !== null);
  return ["A residency that was not finished", known.join(", ")].filter((part) => part !== "").join(": ");
}

function yearsWords(years: number | null): string | null {
  if (years === null) return null;
  return Number.isInteger(years) ? counted(years, "year") : `${years} years`;
}

/**
 * The moves in sentences. No answer is written: passes are named, other entries by their kinds, since each is told once
 * (`entryLines`), and what is missing is asked.
 */
export function moveWords(
  { own, growth, systems }: InterviewMoves,
  entries: readonly InterviewEntry[],
): MoveWords {
  return {
    own: [OWN_IT, ...askWords(own)],
    growth: [SHOW_GROWTH, ...drawnWords(growth, entries, NO_GROWTH), ...askWords(growth)],
    systems: [
      SYSTEMS,
      ...(systems.informatics ? [TIED, ...drawnWords(systems, entries, "")] : []),
      ...askWords(systems),
    ].filter((words) => words !== ""),
  };
}

const OWN_IT = "Say it in one sentence, without an excuse and without blame.";
const SHOW_GROWTH = "Then show what came after it.";
const NO_GROWTH = "Nothing in your profile shows it yet.";
const SYSTEMS = "Name one change in how you work.";
const TIED = "Tie it to informatics only through something of your own.";

/** `"You could draw on: exams passed (Step 1 and Step 3), work and projects."` */
function drawnWords(
  { from }: Pick<InterviewMove, "from">,
  entries: readonly InterviewEntry[],
  none: string,
): readonly string[] {
  const byPlace = new Map(entries.map((entry) => [entry.at, entry]));
  const drawn = from.flatMap((at) => byPlace.get(at) ?? []);
  if (drawn.length === 0) return [none];
  const passes = drawn.flatMap((entry) => (entry.form === "pass" ? [examName(entry.exam)] : []));
  const kinds = [...new Set(drawn.map(({ kind }) => kind))];
  const names = kinds.map((kind) =>
    kind === "exams" ? `${kindsWords([kind])} (${listed(passes)})` : kindsWords([kind]),
  );
  return [`You could draw on: ${listed(names)}.`];
}

function askWords({ ask }: InterviewMove): readonly string[] {
  return ask.map((code) => ASKS[code]);
}

const ASKS: Readonly<Record<InterviewAsk, string>> = {
  "one-sentence": "What is the plain reason, in one sentence of your own?",
  "date-of-exam": "On which day is it taken, or its result due?",
  "passed-since": "Your profile tells no later pass. Which exam have you passed since, or when will you?",
  "work-since": "What have you done since then that somebody can check?",
  "which-came-after": "Which of these came after it? Name only those.",
  "each-year": "What did you do in each year since you graduated?",
  "which-months": "Your entries do not say which months they fill. From which month to which was each?",
  "changed-since": "What have you added since the last season?",
  "who-speaks-for-you": "Who from that residency would speak for you?",
  "change-and-check": "What do you do otherwise since then, and how do you check that it works?",
  "informatics-entry":
    "Your portfolio is empty. Leave informatics out of this answer, or add first what you have done.",
};

/** The scores and how they lie, for the one case that somebody asks. */
export function scoreWords({ scores, beside }: ScoresIfAsked): readonly string[] {
  return [
    NEVER_VOLUNTEERED,
    ...scores.map(({ exam, score }) => `${examName(exam)}: ${score}.`),
    ...(beside.length === 0 ? [NOTHING_BESIDE] : []),
    ...beside.map(
      ({ specialty, lowerQuartile, below, year }) =>
        `${specialty}, lower quartile of those of your type who matched: ${lowerQuartile} (${year}). Yours is ${below ? "below it" : "not below it"}.`,
    ),
  ];
}

const NOTHING_BESIDE = "No published scores of your type in what you seek are at hand to hold beside it.";
const NEVER_VOLUNTEERED = "Do not bring up a score yourself. If they ask, say it and go on.";
