import { bandAround } from "../band.ts";
import type { Lines, Samples } from "../method.ts";
import { counted, meanOf } from "../values.ts";

/** Lines of counts whose spread follows from their mean alone; not below 0. */
export function spreadFromMean({ values, counts }: Samples, sigmaOf: (mean: number) => number): Lines {
  const centre = meanOf(counted(values, counts));
  const sigma = centre === null ? null : sigmaOf(centre);
  const errors = values.map(() => sigma);
  return {
    plotted: values,
    centre,
    sigma,
    bandAt: (sigmas) => bandAround(centre, errors, sigmas, { least: 0 }),
  };
}
