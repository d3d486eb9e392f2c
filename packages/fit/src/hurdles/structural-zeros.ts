import { join } from "node:path";
import { logistic } from "@smartpick/core";
import { logFactorial } from "../math/log-factorial.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import { numberOf, readCsv } from "../tables/csv.ts";
import { normalPoints } from "./pooled-share.ts";

/** A program's season: its applicants with a failed exam, those invited of them, and its rate for all others. */
export interface FailedSeason {
  readonly applicants: number;
  readonly invited: number;
  /** Share invited of those who never failed, in (0, 1). */
  readonly otherRate: number;
}

const POINTS = normalPoints(25);
/** Shares at which the likelihood is worked out; between them it is read off a line. */
const SHARES = [0.002, 0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65, 0.8];

/** The seasons of neurology programs in a facts folder for one exam; invited is worked out from the rounded rate. */
export function readFailedSeasons(folder: string, exam: "step1" | "step2"): FailedSeason[] {
  return readCsv(join(folder, "programs", "neurology_2026_calibration.csv")).flatMap((row) => {
    const other = numberOf(row[`invite_rate_${exam}_neverfailed`]);
    const rate = numberOf(row[`invite_rate_${exam}_everfailed`]);
    const applicants = numberOf(row[`apps_${exam}_everfailed`]);
    if (other === null || rate === null || applicants === null || other <= 0 || applicants < 1) return [];
    return [{ applicants, invited: Math.round((rate / 100) * applicants), otherRate: other / 100 }];
  });
}

/**
 * Log likelihood of the share of programs that invite nobody who failed, its greatest value 0. A program of the rest
 * invites with the odds of its other applicants times a factor that varies between programs (log-normal); the factor's
 * mean and spread are fitted anew for each share. A program without an invitation is one that never invites, or chance.
 */
export function structuralZeroLikelihood(seasons: readonly FailedSeason[]): (share: number) => number {
  let start = [-1.5, -0.3];
  const values = SHARES.map((share) => {
    const fit = nelderMead((x) => -logLikelihood(seasons, share, x[0]!, x[1]!), start, [0.3, 0.2], 1e-5, 400);
    start = [...fit.at];
    return -fit.value;
  });
  const best = Math.max(...values);
  return (share) => between(share, values) - best;
}

function logLikelihood(
  seasons: readonly FailedSeason[],
  share: number,
  shift: number,
  logSpread: number,
): number {
  const spread = Math.exp(logSpread);
  let sum = 0;
  for (const { applicants: n, invited: k, otherRate } of seasons) {
    const choose = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    const base = Math.log(otherRate / (1 - otherRate)) + shift;
    let mixed = 0;
    for (const { at, weight } of POINTS) {
      const p = logistic(base + spread * at);
      mixed += weight * Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    }
    sum += Math.log((k === 0 ? share : 0) + (1 - share) * mixed);
  }
  return sum;
}

function between(share: number, values: readonly number[]): number {
  const after = SHARES.findIndex((one) => one >= share);
  if (after === 0) return values[0]!;
  if (after < 0) return values.at(-1)!;
  const [a, b] = [SHARES[after - 1]!, SHARES[after]!];
  return values[after - 1]! + ((share - a) / (b - a)) * (values[after]! - values[after - 1]!);
}
