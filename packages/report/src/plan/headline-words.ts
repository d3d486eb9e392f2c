import type { BySource, HeadlineCap, PlanReport, PublishedGroup, SpecialtyLevel } from "@smartpick/core";
import { evidenceWord } from "../chances/evidence-names.ts";
import { outOf100, rangeNote } from "../english/chance.ts";
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
  return `Sources of how many match in ${listed(specialties)} differ by a factor of two. National counts of matched people say ${outOf100(nationalCounts)}, which we use. Program rates alone say ${outOf100(programRates)}.`;
}

/** The cap in words; a formula that says no more than the cap itself is not told apart from it. */
function capSentences({ limit, formula, group }: HeadlineCap): string[] {
  // The cap of everybody acts silently: no group of applicants matches more surely.
  if (group === null) return [];
  const cap = outOf100(limit);
  const [mid, high] = [outOf100(formula.mid), outOf100(formula.high)];
  const reasons = [
    `We say no more than ${cap}.`,
    groupSentence(group),
    "No published group like yours did better.",
  ];
  if (formula.mid > limit && mid !== cap)
    return [...reasons, `Our formula alone says ${mid} ${rangeNote(formula)}.`];
  return high === cap ? [] : [...reasons, `Our formula alone lets the range reach ${high}.`];
}

/** `"Of 183 who chose Pediatrics with 252 or more on Step 2 CK, 74 of 100 matched (2026)."` */
function groupSentence({ specialty, n, matched, year, basis, ...scores }: PublishedGroup): string {
  if (basis === "carried-over")
    return `Published rates put the best group of your type at about ${outOf100(matched)} of 100 (${year}, worked out).`;
  const who = specialty === null ? " with a rank list" : ` who chose ${specialty}`;
  const from = basis === "derived" ? `${year}, worked out from published scores` : String(year);
  return `Of ${grouped(n)}${who}${scoreWords(scores)}, ${outOf100(matched)} of 100 matched (${from}).`;
}

function scoreWords({
  step2ckFrom: from,
  step2ckBelow: below,
}: Pick<PublishedGroup, "step2ckFrom" | "step2ckBelow">): string {
  if (from === null) return below === null ? "" : ` with less than ${below} on Step 2 CK`;
  return ` with ${below === null ? `${from} or more` : `${from} to ${below - 1}`} on Step 2 CK`;
}

/** Whether the cap has drawn the whole range together: then there is no range to speak of but that of the formula. */
export function isAtCap({ capped, match }: PlanReport["chance"]): boolean {
  return capped !== undefined && outOf100(match.low) === outOf100(match.high);
}

const WHY: Readonly<Record<SpecialtyLevel["why"], string>> = {
  "sources-agree": "sources agree",
  "sources-differ": "sources differ",
  uncounted: "no count stands behind it",
};

/**
 * How firm it is how many of the applicant's type match in each specialty at all, those with one grade together, in one
 * sentence; none where no level is told.
 */
export function levelSentences({ levels = [] }: Pick<PlanReport, "levels">): readonly string[] {
  const alike = new Map<string, SpecialtyLevel[]>();
  for (const level of levels) {
    const key = `${level.grade} ${level.why}`;
    alike.set(key, [...(alike.get(key) ?? []), level]);
  }
  const groups = [...alike.values()].map((group) => {
    const { grade, why } = group[0]!;
    const names = listed(group.map(({ specialty }) => specialty));
    return { names, evidence: evidenceWord(grade).toLowerCase(), why: WHY[why] };
  });
  const [only] = groups;
  if (only === undefined) return [];
  if (groups.length === 1)
    return [`How many of your type match in ${only.names} at all: ${only.evidence} evidence, ${only.why}.`];
  const parts = groups.map(({ names, evidence, why }) => `${evidence} in ${names} (${why})`);
  return [`Evidence of how many of your type match at all: ${parts.join(", ")}.`];
}
