import type { ChartRun } from "@smartpick/answers";
import { sideOf } from "../side.ts";
import type { Values } from "../values.ts";
import { fairCoinQuantile } from "./binomial-quantile.ts";

/** What the longest run and the crossings may be for so many useful points. */
export interface RunLimits {
  readonly longestMax: number;
  readonly crossingsMin: number;
}

/**
 * The limits of the run test by formula for any number of useful points: longest run at most round(log2 n) + 3
 * (Schilling 2012), crossings at least the 5 % quantile of n − 1 throws of a fair coin (Chen 2010; Anhøj & Olesen 2014).
 */
export function runLimitsOf(useful: number): RunLimits {
  const n = Math.max(1, useful);
  return { longestMax: Math.round(Math.log2(n)) + 3, crossingsMin: fairCoinQuantile(0.05, n - 1) };
}

/** The run test, and where the longest run lies: indices of its first and last point, null without a useful point. */
export interface RunTest {
  readonly run: ChartRun;
  readonly longestRun: { readonly from: number; readonly to: number } | null;
}

/** Anhøj's run test of values about a centre. Missing values and points on the centre neither count nor break a run. */
export function runTestOf(values: Values, centre: number | null): RunTest {
  let useful = 0;
  let crossings = 0;
  let longest = 0;
  let length = 0;
  let side = 0;
  let from = 0;
  let longestRun: RunTest["longestRun"] = null;
  for (const [index, value] of values.entries()) {
    const here = value === null || centre === null ? 0 : sideOf(value, centre);
    if (here === 0) continue;
    useful++;
    if (here === side) length++;
    else {
      if (side !== 0) crossings++;
      side = here;
      length = 1;
      from = index;
    }
    if (length > longest) {
      longest = length;
      longestRun = { from, to: index };
    }
  }
  const limits = runLimitsOf(useful);
  const signal = longest > limits.longestMax || crossings < limits.crossingsMin;
  return { run: { useful, longest, crossings, ...limits, signal }, longestRun };
}
