import { isDecisive } from "../chances/decisive.ts";
import type { Fact } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import type { EligibilityFinding, Verdict } from "../plan/plan-report.ts";
import type { Applicant } from "../profile/applicant.ts";

/** One eligibility rule: what it finds for an applicant at a ledger row, `null` where it has nothing to say. */
export type EligibilityRule = (facts: Facts, applicant: Applicant, row: number) => EligibilityFinding | null;

/**
 * A finding about a known fact. The applicant's own entry, and a rule at most two years old, are a rule; an older or
 * self-reported answer is a preference, since it may have changed.
 */
export function findingOf(
  rule: string,
  verdict: Verdict,
  fact: Fact,
  season: number,
  asks: string,
  has: string | null,
): EligibilityFinding {
  return {
    rule,
    verdict,
    kind: isDecisive(fact, season) ? "rule" : "preference",
    source: fact.standing === "yours" ? "yours" : fact.source,
    year: fact.year,
    asks,
    has,
  };
}

/** A finding about a fact that nobody has published: unknown, without a source. */
export function unknownFinding(
  rule: string,
  kind: EligibilityFinding["kind"],
  has: string | null,
): EligibilityFinding {
  return { rule, verdict: "unknown", kind, source: null, year: null, asks: null, has };
}
