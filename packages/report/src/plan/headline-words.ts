import type { BySource, HeadlineCap, PlanReport, PublishedGroup, SpecialtyLevel } from "@smartpick/core";
import { evidenceWord } from "../chances/evidence-names.ts";
import { outOf100 } from "../english/chance.ts";
import { grouped, listed } from "../english/plural.ts";

/** What belongs to the headline itself: where a cap acted on it, and both readings where sources lie far apart. */
export function headlineSentences({ chance }: Pick<PlanReport, "chance">): readonly string[] {
  const { capped, bySource } = chance;
  return [
    ...(bySource === undefined ? [] : [sourcesSentence(bySource)]),
    ...(capped === undefined ? [] : capSentences(capped)),
  ];
}

function sourcesSentence({ nationalCounts, programRates, specialties }: BySource): string {
  return `Sources of how many match in ${listed(specialties)} differ by a factor of two. National counts of matched people say ${outOf100(nationalCounts)}, which we use. Program rates alone would say ${outOf100(programRates)}.`;
}

/** The cap in words; a formula that says no more than the cap itself is not told apart from it. */
function capSentences({ limit, formula, group }: HeadlineCap): string[] {
  // The cap of everybody acts silently: no group of applicants matches more surely.
  if (group === null) return [];
  const cap = outOf100(limit);
  const [mid, high] = [outOf100(formula.mid), outOf100(formula.high)];
  const end = `We say no more than ${cap}: of ${groupWords(group)}, ${outOf100(group.matched)} of 100 matched, and no published group of your type of 100 people or more did better.`;
  if (formula.mid > limit) return [end, `Our formula alone says ${mid === cap ? `a little more` : mid}.`];
  return high === cap ? [] : [end, `Our formula alone lets the range reach ${high}.`];
}

/** A published group of the applicant's type: `"209 who chose Pediatrics with 252 or more on Step 2 CK (2026)"`. */
function groupWords({ specialty, step2ckFrom, step2ckBelow, n, year, basis }: PublishedGroup): string {
  const who = specialty === null ? "all with a rank list" : `those who chose ${specialty}`;
  const from = step2ckFrom === null ? "" : `${step2ckFrom} or more`;
  const below = step2ckBelow === null ? "" : `${from === "" ? "" : " and "}below ${step2ckBelow}`;
  const scores = from + below === "" ? "" : ` with ${from}${below} on Step 2 CK`;
  const estimated = basis === "derived" ? ", worked out from published scores" : "";
  return `${who}${scores} (${grouped(n)} people, ${year}${estimated})`;
}

const WHY: Readonly<Record<SpecialtyLevel["why"], string>> = {
  "sources-agree": "sources agree",
  "sources-differ": "sources differ",
  uncounted: "nobody has published a count",
};

/** How firm it is how many of the applicant's type match in each specialty at all; those with one grade together. */
export function levelSentences({ levels = [] }: Pick<PlanReport, "levels">): readonly string[] {
  const alike = new Map<string, SpecialtyLevel[]>();
  for (const level of levels) {
    const key = `${level.grade} ${level.why}`;
    alike.set(key, [...(alike.get(key) ?? []), level]);
  }
  return [...alike.values()].map((group) => {
    const { grade, why } = group[0]!;
    const names = listed(group.map(({ specialty }) => specialty));
    return `How many of your type match in ${names} at all: ${evidenceWord(grade).toLowerCase()} evidence, ${WHY[why]}.`;
  });
}
