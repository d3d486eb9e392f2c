import type { Provenance } from "./fact.ts";

/** A published rule of this many years or fewer excludes; an older one only weighs. */
export const YEARS_A_RULE_HOLDS = 2;

/** Years assumed for an answer whose year is not known: as old as the oldest that the ledger carries. */
const UNKNOWN_AGE_YEARS = 6;

/**
 * How old an answer is when the applications of a season go out, the September before its year; never below 0.
 * An answer without a year counts as six years old.
 */
export function ageOf(provenance: Provenance, season: number): number {
  return provenance.year === null ? UNKNOWN_AGE_YEARS : Math.max(0, season - 1 - provenance.year);
}

/** Whether an answer settles the question: the applicant's own entry, or a rule at most two years old. */
export function isDecisive(provenance: Provenance, season: number): boolean {
  if (provenance.standing === "yours") return true;
  return provenance.kind === "rule" && ageOf(provenance, season) <= YEARS_A_RULE_HOLDS;
}
