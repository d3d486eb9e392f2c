import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";
import type { Fact } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import type { Applicant } from "../profile/applicant.ts";

/** One eligibility rule: what it finds for an applicant at a ledger row, `null` where it has nothing to say. */
export type EligibilityRule = (facts: Facts, applicant: Applicant, row: number) => EligibilityFinding | null;

/**
 * A finding about a known fact. The applicant's own entry and a stated rule of any age are a rule; what was observed
 * or reported second-hand is a preference. How likely an old rule still holds is for the chance to weigh, not for
 * the verdict (docs/decisions/0006).
 */
export function findingOf(
  rule: string,
  verdict: Verdict,
  fact: Fact,
  asks: string,
  has: string | null,
): EligibilityFinding {
  return {
    rule,
    verdict,
    kind: fact.standing === "yours" || fact.kind === "rule" ? "rule" : "preference",
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
