import type { CaseCheck } from "../checks/case-check.ts";
import type { MonotoneCheck } from "../checks/monotone-check.ts";
import type { NeurologyCheck } from "../checks/neurology-check.ts";
import type { Target } from "./target.ts";

/** Item 4: rates of neurology programs two seasons on, non-US IMGs. */
export function goldenNeurology({ zeros, regression, coverage }: NeurologyCheck): Target[] {
  const row = (
    what: string,
    use: Target["use"],
    value: number,
    low: number,
    high: number,
    reason?: string,
  ): Target => ({
    item: 4,
    what: `Neurology, non-US IMGs: ${what}`,
    use,
    value,
    low,
    high,
    digits: 2,
    ...(reason === undefined ? {} : { reason }),
  });
  return [
    row("foretold per cent where 2024 said 0", "held out", zeros.predicted, 0.7, 1.5),
    row("slope of the plain regression", "check", regression.slope, 0.5, 0.74),
    row("SD left by the plain regression", "check", regression.sd, 0.55, 0.85),
    row("share of 2026 rates inside the 80 % range", "held out", coverage, 0.8, 1),
  ];
}

/** Cases in two standard errors of 0.8 for some 70 to 90 people. */
const COVERAGE = { low: 0.7, high: 0.9 };

/**
 * Item 7: self-reported applicants, each table checked with what the other one taught. Least rank correlations: 0.55 is
 * given for Family Medicine; for General Surgery 0.49 was found, less two standard errors.
 */
export function goldenCases(checks: readonly CaseCheck[]): Target[] {
  return checks
    .filter(({ evidence }) => evidence === "other table")
    .flatMap((check) => {
      const family = check.specialty === "Family Medicine";
      const row = (what: string, value: number, low: number, high: number): Target => ({
        item: 7,
        what: `${family ? "Family Medicine 2021" : "General Surgery 2025"}, self-reports: ${what}`,
        use: "held out",
        value,
        low,
        high,
        digits: 2,
      });
      return [
        row("rank correlation of interviews", check.spearman, family ? 0.55 : 0.32, 1),
        row("share inside the 80 % range", check.coverage, COVERAGE.low, COVERAGE.high),
        row("gain, nats a case", check.gain, family ? 0.01 : -0.05, 1),
      ];
    });
}

/** Item 8: chances that move the wrong way. */
export function goldenMonotone(checks: readonly MonotoneCheck[]): Target[] {
  return checks.map(({ change, pairs, violations }) => ({
    item: 8,
    what: `Wrong moves of the chance of a match with ${change}, of ${pairs} random profiles`,
    use: "check",
    value: violations,
    low: 0,
    high: 0,
    digits: 0,
  }));
}
