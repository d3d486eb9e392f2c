import { bandAround } from "../band.ts";
import { MOVING_RANGE_PER_SIGMA } from "../constants.ts";
import type { Lines, Samples } from "../method.ts";
import { meanMovingRangeOf } from "../moving-ranges.ts";
import { counted, meanOf } from "../values.ts";

/** The chart of single values (XmR, I): mean ± 3·MR̄/1.128 (Montgomery 2009, 6.33). Never cut at 0. */
export function xmr({ values, counts, screen }: Samples): Lines {
  const base = counted(values, counts);
  const centre = meanOf(base);
  const range = meanMovingRangeOf(base, screen);
  const sigma = range === null ? null : range / MOVING_RANGE_PER_SIGMA;
  const errors = values.map(() => sigma);
  return { plotted: values, centre, sigma, bandAt: (sigmas) => bandAround(centre, errors, sigmas) };
}
