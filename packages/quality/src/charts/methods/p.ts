import { bandAround } from "../band.ts";
import type { Lines, Samples } from "../method.ts";
import { errorsOf, pooledRateOf, ratesOf } from "./share-of-sums.ts";

/** Shares lie between these. */
export const SHARE_BOUNDS = { least: 0, most: 1 } as const;

/** The standard error of a share p of n. */
export function errorOfShare(p: number, n: number): number {
  return Math.sqrt((p * (1 - p)) / n);
}

/** The chart of shares: p̄ = Σevents/Σn, limits p̄ ± 3·√(p̄(1−p̄)/n) at each point (Montgomery 2009, 7.2). */
export function p({ values, n, counts }: Samples): Lines {
  const centre = pooledRateOf(values, n, counts);
  const errors = errorsOf(n, (of) => errorOfShare(centre ?? 0, of));
  return {
    plotted: ratesOf(values, n),
    centre,
    sigma: null,
    bandAt: (sigmas) => bandAround(centre, errors, sigmas, SHARE_BOUNDS),
  };
}
