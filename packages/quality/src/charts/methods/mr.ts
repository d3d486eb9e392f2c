import { MOVING_RANGE_LIMIT } from "../constants.ts";
import type { Lines, Samples } from "../method.ts";
import { movingRangesOf } from "../moving-ranges.ts";
import { counted, meanOf } from "../values.ts";

/**
 * The chart of moving ranges: centre MR̄, limits 0 and 3.267·MR̄ (Montgomery 2009, 6.4). The first point of a phase has
 * none. A range with an excluded value in it is left out.
 */
export function mr({ values, counts, excluded }: Samples): Lines {
  const plotted = movingRangesOf(values.map((value, index) => (excluded[index] === true ? null : value)));
  const centre = meanOf(counted(plotted, counts));
  return {
    plotted,
    centre,
    sigma: null,
    bandAt: (sigmas) => ({
      lower: plotted.map(() => (centre === null ? null : 0)),
      upper: plotted.map(() =>
        centre === null ? null : centre * (1 + ((MOVING_RANGE_LIMIT - 1) * sigmas) / 3),
      ),
    }),
  };
}
