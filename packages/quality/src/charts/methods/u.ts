import { bandAround } from "../band.ts";
import type { Lines, Samples } from "../method.ts";
import { errorsOf, pooledRateOf, ratesOf } from "./share-of-sums.ts";

/** The standard error of a rate u over n units. */
export function errorOfRate(u: number, n: number): number {
  return Math.sqrt(u / n);
}

/** The chart of rates: ū = Σcounts/Σn, limits ū ± 3·√(ū/n) at each point, not below 0 (Montgomery 2009, 7.3). */
export function u({ values, n, counts }: Samples): Lines {
  const centre = pooledRateOf(values, n, counts);
  const errors = errorsOf(n, (of) => errorOfRate(centre ?? 0, of));
  return {
    plotted: ratesOf(values, n),
    centre,
    sigma: null,
    bandAt: (sigmas) => bandAround(centre, errors, sigmas, { least: 0 }),
  };
}
