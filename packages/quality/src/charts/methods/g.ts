import type { Lines, Samples } from "../method.ts";
import { spreadFromMean } from "./spread-from-mean.ts";

/** The chart of cases between events: ḡ ± 3·√(ḡ(ḡ+1)), not below 0; the centre is the mean (Benneyan 2001). */
export function g(samples: Samples): Lines {
  return spreadFromMean(samples, (mean) => Math.sqrt(mean * (mean + 1)));
}
