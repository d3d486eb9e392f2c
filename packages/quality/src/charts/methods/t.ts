import type { Lines, Samples } from "../method.ts";
import type { Values } from "../values.ts";
import { xmr } from "./xmr.ts";

/** The power that makes times between rare events nearly normal (Nelson 1994). */
const POWER = 3.6;

/**
 * The chart of times between events: an XmR chart of y^(1/3.6), its lines raised to 3.6 again. A lower line below 0
 * becomes 0.
 */
export function t(samples: Samples): Lines {
  const transformed = samples.values.map((value) => (value === null ? null : value ** (1 / POWER)));
  const { centre, bandAt } = xmr({ ...samples, values: transformed });
  return {
    plotted: samples.values,
    centre: centre === null ? null : centre ** POWER,
    sigma: null,
    bandAt: (sigmas) => {
      const band = bandAt?.(sigmas);
      return { lower: raised(band?.lower ?? []), upper: raised(band?.upper ?? []) };
    },
  };
}

function raised(line: Values): Values {
  return line.map((value) => (value === null ? null : Math.max(0, value) ** POWER));
}
