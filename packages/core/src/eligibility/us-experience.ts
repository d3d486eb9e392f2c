import type { Verdict } from "../answers/plan-report.ts";
import { numberAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

/**
 * Least US clinical experience, in months; 0 is none. Graduates of US schools have it from school and are not asked; an IMG with
 * none, where nobody has published what the program asks, is at an unknown.
 */
export const usExperienceRule: EligibilityRule = (facts, applicant, row) => {
  if (applicant.type === "us-md" || applicant.type === "do") return null;
  const months = applicant.usClinicalMonths;
  const has = months === null ? null : `${months} months`;
  const limit = numberAt(facts.programs, row, "minimumUsClinicalMonths");
  if (!limit) return months === 0 ? unknownFinding("us-experience", "rule", has) : null;
  if (limit.value === 0) return findingOf("us-experience", "meets", limit, "none", has);
  const verdict: Verdict = months === null ? "unknown" : months >= limit.value ? "meets" : "fails";
  return findingOf("us-experience", verdict, limit, `at least ${limit.value} months`, has);
};
