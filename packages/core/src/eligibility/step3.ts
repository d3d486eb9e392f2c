import type { Verdict } from "../answers/plan-report.ts";
import { flagAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

/** Federal rule: a physician needs Step 3 (or its equal) before an H-1B petition, 8 CFR 214.2(h)(4)(viii). */
const H1B_REGULATION = "cfr-8-214-2-h1b-physicians";

/**
 * Step 3: asked by the program, or by federal rule of who needs an H-1B. Not yet passed is unknown under the federal
 * rule, because the petition comes months after the Match; under a program's own rule it fails.
 */
export const step3Rule: EligibilityRule = (facts, applicant, row) => {
  const passed = applicant.step3Passed;
  const has = passed === null ? null : passed ? "passed" : "not passed";
  const required = flagAt(facts.programs, row, "step3Required");
  if (required?.value) {
    const verdict: Verdict = passed === null ? "unknown" : passed ? "meets" : "fails";
    return findingOf("step3", verdict, required, "Step 3 passed", has);
  }
  if (applicant.visa !== "h1b") return null;
  if (passed) {
    return {
      rule: "step3",
      verdict: "meets",
      kind: "rule",
      source: H1B_REGULATION,
      year: null,
      asks: "Step 3 passed before the H-1B petition",
      has,
    };
  }
  return {
    ...unknownFinding("step3", "rule", has),
    source: H1B_REGULATION,
    asks: "Step 3 passed before the H-1B petition",
  };
};
