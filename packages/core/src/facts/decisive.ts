import type { Provenance } from "./fact.ts";
import type { Judgements } from "./judgements.ts";

/** What the age of an answer is judged by. */
export type AgeJudgements = Pick<Judgements, "yearsARuleHolds" | "unknownAgeYears">;

/**
 * How old an answer is when the applications of a season go out, the September before its year; never below 0.
 * An answer without a year counts as `unknownAgeYears` old.
 */
export function ageOf(provenance: Provenance, season: number, judgements: AgeJudgements): number {
  return provenance.year === null ? judgements.unknownAgeYears : Math.max(0, season - 1 - provenance.year);
}

/** Whether an answer settles the question: the applicant's own entry, or a rule that is at most `yearsARuleHolds` old. */
export function isDecisive(provenance: Provenance, season: number, judgements: AgeJudgements): boolean {
  if (provenance.standing === "yours") return true;
  return provenance.kind === "rule" && ageOf(provenance, season, judgements) <= judgements.yearsARuleHolds;
}
