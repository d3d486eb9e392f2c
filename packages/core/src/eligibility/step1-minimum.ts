import type { Verdict } from "../answers/plan-report.ts";
import { textAt } from "../facts/answer-at.ts";
import { scoreBandOf } from "../facts/score-band.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/**
 * Lowest Step 1 score, for applicants who have a score: since 2022 Step 1 is pass or fail, and an old minimum says
 * nothing about a result without a score. Inside the band is unknown.
 */
export const step1MinimumRule: EligibilityRule = (facts, applicant, row) => {
  const score = applicant.step1Score;
  if (score === null) return null;
  const text = textAt(facts.programs, row, "step1MinimumBand");
  const band = text && scoreBandOf(text.value);
  if (!text || !band) return null;
  const verdict: Verdict = score >= band.high ? "meets" : score < band.low ? "fails" : "unknown";
  return findingOf("step1-minimum", verdict, text, `lowest ${band.low} to ${band.high}`, String(score));
};
