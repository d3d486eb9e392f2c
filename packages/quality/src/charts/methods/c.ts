import type { Lines, Samples } from "../method.ts";
import { spreadFromMean } from "./spread-from-mean.ts";

/** The chart of counts: c̄ ± 3·√c̄, not below 0 (Montgomery 2009, 7.3). */
export function c(samples: Samples): Lines {
  return spreadFromMean(samples, Math.sqrt);
}
