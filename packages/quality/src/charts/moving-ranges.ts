import { MOVING_RANGE_LIMIT } from "./constants.ts";
import { meanOf, type Values } from "./values.ts";

/** The distance of each value from the one before it; null for the first and beside a missing value. */
export function movingRangesOf(values: Values): Values {
  return values.map((value, index) => {
    const before = index === 0 ? null : (values[index - 1] ?? null);
    return value === null || before === null ? null : Math.abs(value - before);
  });
}

/**
 * The mean moving range of values; null where no two neighbours have one. With `screen`, ranges of 3.267 means and above
 * are left out once and the mean is taken again (Nelson 1982). Equal values have nothing to leave out: their mean is 0.
 */
export function meanMovingRangeOf(values: Values, screen: boolean): number | null {
  const ranges = movingRangesOf(values);
  const mean = meanOf(ranges);
  if (!screen || mean === null || mean === 0) return mean;
  const most = MOVING_RANGE_LIMIT * mean;
  return meanOf(ranges.map((range) => (range !== null && range < most ? range : null)));
}
