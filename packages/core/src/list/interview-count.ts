import type { InterviewCount } from "../answers/plan-report.ts";

/** Mean and quantiles of the number of interviews from its pmf (pmf[k] = chance of k). */
export function interviewCount(pmf: Float64Array): InterviewCount {
  let mean = 0;
  for (let count = 0; count < pmf.length; count++) mean += count * pmf[count]!;
  const quantile = (level: number): number => {
    let below = 0;
    for (let count = 0; count < pmf.length; count++) {
      below += pmf[count]!;
      // A sum of many small numbers ends a little below 1; the last digit must not move a quantile.
      if (below >= level - 1e-12) return count;
    }
    return Math.max(0, pmf.length - 1);
  };
  return {
    mean,
    q05: quantile(0.05),
    q10: quantile(0.1),
    q25: quantile(0.25),
    q50: quantile(0.5),
    q75: quantile(0.75),
    q90: quantile(0.9),
    q95: quantile(0.95),
    pmf: trimmed(pmf),
  };
}

/** Without the far tail that no reader can see; what is cut (under one in a million) goes to the last count kept. */
function trimmed(pmf: Float64Array): number[] {
  let last = pmf.length - 1;
  let tail = 0;
  while (last > 0 && tail + pmf[last]! < 1e-6) {
    tail += pmf[last]!;
    last -= 1;
  }
  const kept = Array.from(pmf.subarray(0, last + 1));
  kept[last] = kept[last]! + tail;
  return kept;
}
