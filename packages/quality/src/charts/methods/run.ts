import type { Lines, Samples } from "../method.ts";
import { counted, medianOf } from "../values.ts";

/** The run chart: the median as centre, no limits. */
export function run({ values, counts }: Samples): Lines {
  return { plotted: values, centre: medianOf(counted(values, counts)), sigma: null, bandAt: null };
}
