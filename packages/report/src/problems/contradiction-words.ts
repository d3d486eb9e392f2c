import type { Contradiction } from "@smartpick/core";
import { dayWords, monthWords } from "../english/day.ts";
import { counted } from "../english/plural.ts";
import { foundWords } from "./found-words.ts";

/** Two halves of a sentence: what stands against what, and what to write instead. */
export interface ContradictionWords {
  readonly found: string;
  readonly write: string;
}

/** Names a field by its path, or an event of the same entry by its key, as the shell's reader knows it. */
export type FieldNamer = (path: string) => string;

type Words = {
  readonly [Rule in Contradiction["rule"]]: (
    of: Extract<Contradiction, { rule: Rule }>,
    name: FieldNamer,
  ) => ContradictionWords;
};

const WORDS: Words = {
  "fail-without-attempt": ({ exam }, name) => ({
    found: `0 failed attempts, while ${name(`exams.${exam}`)} is "fail"`,
    write: "1 or more, as a failed exam is a failed attempt",
  }),
  "attempts-without-exam": ({ attempts }) => ({
    found: `not taken, with ${counted(attempts, "failed attempt")}`,
    write: "fail when it was taken and not passed yet, or 0 failed attempts",
  }),
  "comlex-of-others": ({ type }, name) => ({
    found: `COMLEX-USA, while ${name("applicant.type")} is ${type}`,
    write: `nothing here and ${name("exams.step2ck")} instead, or the type do: only osteopathic students sit COMLEX-USA`,
  }),
  "certified-without-exam": ({ exam, told }, name) => ({
    found: `certified, while ${name(`exams.${exam}`)} is "${told}"`,
    write: "applied or none, as ECFMG certifies who has passed both exams",
  }),
  "graduation-after-season": ({ year, season }) => ({
    found: `${year}, after the season ${season}`,
    write: `${season} or earlier, as residency begins in July ${season}`,
  }),
  "weights-above-cap": ({ informatics, location, most }) => ({
    found: `informatics ${informatics} and location ${location}, together ${Math.round((informatics + location) * 1e9) / 1e9}`,
    write: `two weights that together are at most ${most}`,
  }),
  "signals-of-two-kinds": () => ({
    found: "signals of one kind and gold or silver ones",
    write: "either signal, or gold and silver: a specialty has one kind or two tiers",
  }),
  "least-above-most": ({ least, most }) => ({
    found: `at least ${least} and at most ${most}`,
    write: "a min that is at most the max",
  }),
  "least-of-not-sought": ({ least, specialty }, name) => ({
    found: `at least ${least} of ${specialty}, which ${name("seeks.specialties")} does not name`,
    write: `${specialty} in ${name("seeks.specialties")}, or min 0`,
  }),
  "least-where-shut-out": ({ least, state }, name) => ({
    found: `at least ${least} in ${state}, which ${name("seeks.never_states")} shuts out`,
    write: `min 0, or ${name("seeks.never_states")} without ${state}`,
  }),
  "pins-above-programs": ({ pins, most }, name) => ({
    found: `${counted(pins, "program")}, while ${name("budget.max_programs")} is ${most}`,
    write: `at most ${counted(most, "program")}, or a larger ${name("budget.max_programs")}`,
  }),
  "least-above-programs": ({ least, most }, name) => ({
    found: `at least ${counted(least, "program")} in all, while ${name("budget.max_programs")} is ${most}`,
    write: `numbers under min that add up to at most ${most}, or a larger ${name("budget.max_programs")}`,
  }),
  "wanted-and-shut-out": ({ name: item, other }, name) => ({
    found: `${item}, which also stands in ${name(other)}`,
    write: "it in one of the two lists",
  }),
  "states-outside-regions": (_, name) => ({
    found: `states that all lie outside ${name("seeks.regions")}, so that no program is left`,
    write: "either states or regions, or states within the regions",
  }),
  "two-answers": ({ found, other, first }, name) => ({
    found: `${foundWords(found)}; ${name(other)} gives ${foundWords(first)} for the same program, field and date`,
    write: "one value a program, field and date",
  }),
  "event-too-early": ({ day, earlier, earlierDay }, name) => ({
    found: `${dateWords(day)} lies before ${name(earlier)}, ${dateWords(earlierDay)}`,
    write: `${dateWords(earlierDay)} or later`,
  }),
  "weights-sum-to-zero": () => ({ found: "weights that sum to 0", write: "weights that sum to more than 0" }),
  "fee-step-order": ({ found }) => ({
    found: foundWords(found),
    write: "a number above the step before, or null at the end",
  }),
};

/** A contradiction as two halves of a sentence; other fields stand in it as `name` gives them. */
export function contradictionWords(contradiction: Contradiction, name: FieldNamer): ContradictionWords {
  const words = WORDS[contradiction.rule] as (of: Contradiction, name: FieldNamer) => ContradictionWords;
  return words(contradiction, name);
}

/** A day or a month, as the file tells it, as people write it. */
function dateWords(date: string): string {
  const [year = "", month = "", day] = date.split("-");
  return day === undefined ? monthWords(Number(year), Number(month)) : dayWords(date);
}
