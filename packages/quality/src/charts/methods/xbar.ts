import { bandAround } from "../band.ts";
import { a3 } from "../constants.ts";
import type { Lines, Samples } from "../method.ts";
import { counted, presentIn, sumOf } from "../values.ts";
import { factorsOf, spreadOfSubgroups } from "./spread-of-subgroups.ts";

/**
 * The chart of means of subgroups: the mean of all values ± A3(n)·s at each point (Montgomery 2009, 6.28 and 6.30). A
 * subgroup of one value has a mean and no limits. Never cut at 0.
 */
export function xbar({ values, n, deviations, counts, excluded }: Samples): Lines {
  const base = counted(values, counts);
  const weights = base.map((value, index) => (value === null ? null : (n[index] ?? null)));
  const centre =
    presentIn(base) === 0
      ? null
      : sumOf(base.map((value, index) => (value === null ? null : value * (weights[index] ?? 0)))) /
        sumOf(weights);
  const sized = excluded.map((out) => !out);
  const spread = spreadOfSubgroups(deviations, n, counts, sized);
  const errors = factorsOf(n, (size) => a3(size, 1)).map((factor) =>
    factor === null || spread === null ? null : factor * spread,
  );
  return {
    plotted: values,
    centre,
    sigma: null,
    bandAt: (sigmas) => bandAround(centre, errors, sigmas),
  };
}
