import { logistic, logit } from "@smartpick/core";
import type { Drift } from "../openness/carry-forward.ts";
import type { NeurologyCase } from "./neurology-cases.ts";

/** How well the 2024 rates of neurology programs, carried forward, foretell the shares invited in 2026. */
export interface NeurologyCheck {
  readonly programs: number;
  /** Share of programs whose 2026 rate, as published, lies in the 80 % range; folds that did not fit the drift. */
  readonly coverage: number;
  /** The same for the 2024 rate plus or minus its rounding, with the chance of a sample of that size. */
  readonly naiveCoverage: number;
  /** Mean absolute error of the rate in per cent: carried forward, 2024 rate as it is, one rate for all. */
  readonly error: { readonly carried: number; readonly naive: number; readonly constant: number };
  /** Programs published as 0 % in 2024: their number, predicted and observed mean share in 2026, per cent. */
  readonly zeros: { readonly programs: number; readonly predicted: number; readonly observed: number };
  /** Plain regression of the 2026 logit on the 2024 logit, as a comparison: slope and residual SD. */
  readonly regression: { readonly slope: number; readonly sd: number };
  readonly drift: Drift;
}

/** Scores the predictions for one type; `cases` hold what was foretold without them. */
export function checkNeurology(cases: readonly NeurologyCase[], drift: Drift): NeurologyCheck {
  let covered = 0;
  let naive = 0;
  const error = { carried: 0, naive: 0, constant: 0 };
  const zeros = { programs: 0, predicted: 0, observed: 0 };
  const overall = cases.reduce((sum, one) => sum + one.percent, 0) / cases.length;
  for (const one of cases) {
    const predicted = predictedPercent(one);
    if (one.percent >= predicted.low && one.percent <= predicted.high) covered++;
    const point = sampledRange(one.before, one.applicants);
    if (one.percent >= point.low && one.percent <= point.high) naive++;
    error.carried += Math.abs(one.percent - predicted.mean) / cases.length;
    error.naive += Math.abs(one.percent - one.before) / cases.length;
    error.constant += Math.abs(one.percent - overall) / cases.length;
    if (one.before === 0) {
      zeros.programs++;
      zeros.predicted += predicted.mean;
      zeros.observed += one.percent;
    }
  }
  return {
    programs: cases.length,
    coverage: covered / cases.length,
    naiveCoverage: naive / cases.length,
    error,
    zeros: {
      programs: zeros.programs,
      predicted: zeros.predicted / zeros.programs,
      observed: zeros.observed / zeros.programs,
    },
    regression: regressionOf(cases),
    drift,
  };
}

/** Mean and central 80 % range of the published per cent: openness from the density, people at random, rounding. */
function predictedPercent({ logits, weights, predicted, applicants }: NeurologyCase) {
  const quantile = (p: number) => {
    let low = 0;
    let high = 100;
    while (high - low > 0.01) {
      const middle = (low + high) / 2;
      let below = 0;
      logits.forEach((x, c) => {
        below += weights[c]! * countBelow(logistic(x), applicants, middle);
      });
      if (below < p) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return { mean: 100 * predicted, low: Math.round(quantile(0.1)), high: Math.round(quantile(0.9)) };
}

/** Chance that a sample's per cent lies below a bound: normal with continuity, exact enough for a range. */
function countBelow(share: number, applicants: number, percent: number): number {
  const sd = Math.sqrt(applicants * share * (1 - share)) + 1e-9;
  const z = ((percent / 100) * applicants - share * applicants) / sd;
  return 1 / (1 + Math.exp(-1.702 * z));
}

function sampledRange(percent: number, applicants: number): { low: number; high: number } {
  const share = Math.max(percent, 0.25) / 100;
  const sd = 100 * Math.sqrt((share * (1 - share)) / applicants);
  return { low: Math.round(percent - 0.5 - 1.2816 * sd), high: Math.round(percent + 0.5 + 1.2816 * sd) };
}

/** Regression of logits with half a person, or half a per cent, added to zeros. */
function regressionOf(cases: readonly NeurologyCase[]) {
  const x = cases.map(({ before }) => logit(Math.min(Math.max(before, 0.5), 99.5) / 100));
  const y = cases.map(({ percent, applicants }) =>
    logit((Math.round((percent * applicants) / 100) + 0.5) / (applicants + 1)),
  );
  const mx = x.reduce((a, b) => a + b, 0) / x.length;
  const my = y.reduce((a, b) => a + b, 0) / y.length;
  let xx = 0;
  let xy = 0;
  x.forEach((value, i) => {
    xx += (value - mx) ** 2;
    xy += (value - mx) * (y[i]! - my);
  });
  const slope = xy / xx;
  const squares = x.reduce((sum, value, i) => sum + (y[i]! - my - slope * (value - mx)) ** 2, 0);
  return { slope, sd: Math.sqrt(squares / (x.length - 2)) };
}
