import { b3, b4 } from "../constants.ts";
import type { Lines, Samples } from "../method.ts";
import { factorsOf, spreadOfSubgroups } from "./spread-of-subgroups.ts";

/**
 * The chart of standard deviations of subgroups: s̄, or the pooled s where sizes differ, with B3(n) and B4(n) times it at
 * each point (Montgomery 2009, 6.27 and 6.31). A subgroup of one value has no deviation.
 */
export function s({ n, deviations, counts, excluded }: Samples): Lines {
  const sized = excluded.map((out) => !out);
  const centre = spreadOfSubgroups(deviations, n, counts, sized);
  const line = (factorAt: (size: number) => number) =>
    factorsOf(n, factorAt).map((factor) => (factor === null || centre === null ? null : factor * centre));
  return {
    plotted: deviations,
    centre,
    sigma: null,
    bandAt: (sigmas) => ({
      lower: line((size) => b3(size, sigmas)),
      upper: line((size) => b4(size, sigmas)),
    }),
  };
}
