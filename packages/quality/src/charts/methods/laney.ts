import { type Bounds, bandAround } from "../band.ts";
import { MOVING_RANGE_PER_SIGMA } from "../constants.ts";
import type { Lines, Samples } from "../method.ts";
import { meanMovingRangeOf } from "../moving-ranges.ts";
import { counted, type Values } from "../values.ts";
import { errorsOf, pooledRateOf, ratesOf } from "./share-of-sums.ts";

/**
 * Limits of shares or rates widened by what they vary beyond chance (Laney 2002): z = (y − centre)/error, and the factor
 * is the mean moving range of z over 1.128. Null where no two neighbours have a z.
 */
export function laney(
  samples: Samples,
  errorAt: (centre: number, n: number) => number,
  bounds: Bounds,
): Lines {
  const { values, n, counts, screen } = samples;
  const centre = pooledRateOf(values, n, counts);
  const plotted = ratesOf(values, n);
  const errors = errorsOf(n, (of) => errorAt(centre ?? 0, of));
  const range = meanMovingRangeOf(counted(standardised(plotted, centre, errors), counts), screen);
  const sigmaZ = range === null ? null : range / MOVING_RANGE_PER_SIGMA;
  const widened = errors.map((error) => (error === null || sigmaZ === null ? null : error * sigmaZ));
  return {
    plotted,
    centre,
    sigma: null,
    sigmaZ,
    bandAt: (sigmas) => bandAround(centre, widened, sigmas, bounds),
  };
}

/** Where chance itself allows no spread, as with no event at all, every value lies on the centre. */
function standardised(plotted: Values, centre: number | null, errors: Values): Values {
  return plotted.map((value, index) => {
    const error = errors[index] ?? null;
    if (value === null || centre === null || error === null) return null;
    return error === 0 ? 0 : (value - centre) / error;
  });
}
