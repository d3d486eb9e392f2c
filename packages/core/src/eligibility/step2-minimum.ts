import type { Verdict } from "../answers/plan-report.ts";
import { numberAt, textAt } from "../facts/answer-at.ts";
import { scoreBandOf } from "../facts/score-band.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/**
 * Lowest Step 2 CK. An exact minimum (the applicant's own entry) is compared as it is, and 0 is none; of a published band only a
 * score at or above its upper end meets it and only one below its lower end fails; inside it is unknown. So it is for a
 * COMLEX-USA in the place of the score; whether a program takes that is a rule of its own.
 */
export const step2MinimumRule: EligibilityRule = (facts, applicant, row) => {
  const score = applicant.step2ck;
  const has = score !== null ? String(score) : applicant.comlexOnly ? "COMLEX-USA alone" : "pending";
  const exact = numberAt(facts.programs, row, "step2Minimum");
  if (exact?.value === 0) return findingOf("step2-minimum", "meets", exact, "none", has);
  if (exact) {
    const verdict: Verdict = score === null ? "unknown" : score >= exact.value ? "meets" : "fails";
    return findingOf("step2-minimum", verdict, exact, `at least ${exact.value}`, has);
  }
  const text = textAt(facts.programs, row, "step2MinimumBand");
  const band = text && scoreBandOf(text.value);
  if (!text || !band) return null;
  const verdict: Verdict =
    score === null ? "unknown" : score >= band.high ? "meets" : score < band.low ? "fails" : "unknown";
  return findingOf("step2-minimum", verdict, text, `lowest ${band.low} to ${band.high}`, has);
};
