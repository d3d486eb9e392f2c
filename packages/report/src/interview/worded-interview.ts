import type { InterviewReport, InterviewSheet, WordedInterview } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";
import { placeName } from "../program/program-names.ts";
import { entryLines } from "./entry-words.ts";
import { flagTitle, moveWords, scoreWords } from "./flag-words.ts";
import {
  AFTERWARDS,
  besidesLines,
  knownFactWords,
  reasonWords,
  soughtWords,
  standingWords,
  toAskWords,
} from "./sheet-words.ts";

/** Owed wherever interview questions are shown. */
export const WORDS_ARE_YOURS = "No answer is written here: the words are yours.";

/** What to do with each point of her file. */
export const OWN_EACH =
  "Own each in one sentence. Then show what came after it, and what you do otherwise now.";

/** The interview in one or two sentences: what will be asked about, and what is known of the program. */
export function interviewFinding({ program, ...report }: InterviewReport): string {
  return program === undefined ? fileFinding(report) : `${sheetFinding(program)}. ${fileFinding(report)}`;
}

/** How many points of her file will be asked about, and how many answers that would tell are missing. */
export function fileFinding({ flags, notTold }: Pick<InterviewReport, "flags" | "notTold">): string {
  const asked =
    flags.length === 0
      ? "Nothing that you told is a red flag."
      : `${counted(flags.length, "point")} of your file will be asked about.`;
  if (notTold.length === 0) return asked;
  const are = notTold.length === 1 ? "is" : "are";
  return `${asked} ${counted(notTold.length, "answer")} that would tell ${are} missing.`;
}

/** What is known of the program, without a full stop: `"A Program, Queens, NY: 7 facts known, 3 to ask there"`. */
export function sheetFinding({ name, city, state, known, unknown }: InterviewSheet): string {
  return `${name}, ${placeName(city, state)}: ${counted(known.length, "fact")} known, ${unknown.length} to ask there`;
}

/** The fields of the profile that would tell of a red flag and are empty, in one sentence; empty = none. */
export function interviewNotToldWords({ notTold }: Pick<InterviewReport, "notTold">): string {
  return notTold.length === 0
    ? ""
    : `Not told in your profile, so nothing is said of it: ${listed(notTold)}.`;
}

/** The report with its words: what `--json` prints. */
export function wordedInterview({ program, ...report }: InterviewReport): WordedInterview {
  const { flags, ifAsked, entries } = report;
  return {
    ...report,
    material: entryLines(entries),
    finding: interviewFinding({ ...report, ...(program === undefined ? {} : { program }) }),
    flags: flags.map((flag) => ({ ...flag, words: { title: flagTitle(flag), ...moveWords(flag, entries) } })),
    ifAsked: ifAsked && {
      ...ifAsked,
      words: {
        scores: scoreWords(ifAsked),
        ...(ifAsked.moves === null ? NO_MOVES : moveWords(ifAsked.moves, entries)),
      },
    },
    ...(program === undefined ? {} : { program: wordedSheet(program) }),
  };
}

const NO_MOVES = { own: [], growth: [], systems: [] };

function wordedSheet(program: InterviewSheet): NonNullable<WordedInterview["program"]> {
  return {
    ...program,
    known: program.known.map((fact) => ({ ...fact, words: knownFactWords(fact) })),
    unknown: program.unknown.map((fact) => ({ ...fact, words: toAskWords(fact) })),
    words: {
      standing: standingWords(program),
      sought: soughtWords(program),
      reasons: reasonWords(program.reasons),
      besides: besidesLines(program.besides).map(({ words }) => words),
      afterwards: AFTERWARDS,
    },
  };
}
