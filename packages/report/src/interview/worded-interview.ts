import type { InterviewReport, InterviewSheet, WordedInterview } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";
import { placeName } from "../program/program-names.ts";
import { entryLines } from "./entry-words.ts";
import { flagTitle, moveWords, scoreWords } from "./flag-words.ts";
import { AFTERWARDS, knownFactWords, reasonWords, standingWords, toAskWords } from "./sheet-words.ts";

/** Owed wherever interview questions are shown. */
export const WORDS_ARE_YOURS = "No answer is written here: the words are yours.";

/** The interview in one or two sentences: what will be asked about, and what is known of the program. */
export function interviewFinding({ flags, notTold, program }: InterviewReport): string {
  const points = `${counted(flags.length, "point")} of your file will be asked about`;
  const asked =
    flags.length === 0
      ? "Nothing that you told is a red flag."
      : `${points}. Own each in one sentence, then show growth.`;
  const open =
    notTold.length === 0
      ? ""
      : ` ${counted(notTold.length, "answer")} that would tell ${notTold.length === 1 ? "is" : "are"} missing.`;
  if (program === undefined) return `${asked}${open}`;
  const { name, city, state, known, unknown } = program;
  const facts = `${counted(known.length, "fact")} known, ${unknown.length} to ask there`;
  return `${name}, ${placeName(city, state)}: ${facts}. ${asked}${open}`;
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
      reasons: reasonWords(program.reasons),
      afterwards: AFTERWARDS,
    },
  };
}
