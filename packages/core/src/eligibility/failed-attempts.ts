import type { Verdict } from "../answers/plan-report.ts";
import { numberAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

/**
 * Most failed attempts over all Steps. Who has none meets every limit; who has some and finds no published limit is
 * at an unknown; an exam not told about leaves it unknown unless the rest is above the limit already.
 */
export const failedAttemptsRule: EligibilityRule = (facts, applicant, row) => {
  const counts = Object.values(applicant.failedAttempts);
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const complete = counts.every((count) => count !== null);
  const has = complete ? String(told) : `${told} told`;
  const limit = numberAt(facts.programs, row, "maximumFailedAttempts");
  if (!limit) return told > 0 ? unknownFinding("failed-attempts", "rule", has) : null;
  const verdict: Verdict = told > limit.value ? "fails" : complete ? "meets" : "unknown";
  return findingOf("failed-attempts", verdict, limit, `at most ${limit.value}`, has);
};
