import { logistic, normalCdf, type Random } from "@smartpick/core";
import { fitHierarchy, type HierarchyRow, predictRow } from "../openness/hierarchy.ts";
import { gridPosterior } from "../openness/logit-grid.ts";
import { roundedRateLikelihood } from "../openness/rate-likelihood.ts";
import { binomial } from "./draws.ts";

const CELLS = 4;
const GROUPS = [
  { name: "intercept", size: 1, sd: 2, estimated: false },
  { name: "slope", size: 1, sd: 0.7, estimated: false },
  { name: "cell", size: CELLS, sd: 0.5, estimated: true },
];

/**
 * Places of the true openness within its own posterior, 0 to 1, for simulated programs: parameters drawn from their
 * priors, rates rounded to whole per cents, applicants known only within a factor of 1.6, everything fitted again. For a
 * right method the places are uniform (simulation-based calibration, Talts et al. 2018).
 */
export function opennessPlaces(random: Random, markets: number, programs: number): Float64Array {
  const places = new Float64Array(markets * programs);
  for (let m = 0; m < markets; m++) {
    const intercept = -3 + random.normal();
    const slope = 0.7 * random.normal();
    const cells = Array.from({ length: CELLS }, () => 0.5 * random.normal());
    const spread = Array.from({ length: CELLS }, () => Math.exp(0.2 * random.normal()));
    const truth: number[] = [];
    const rows = Array.from({ length: programs }, (_, i): HierarchyRow => {
      const cell = i % CELLS;
      const x = random.normal();
      const eta = intercept + slope * x + cells[cell]! + spread[cell]! * random.normal();
      truth.push(eta);
      const applicants = Math.round(60 * 20 ** random.uniform());
      const interviewed = binomial(random, applicants, logistic(eta));
      const factor = [0.6, 1, 1, 1.6][Math.floor(4 * random.uniform())]!;
      return {
        columns: [0, 1, 2 + cell],
        values: [1, x, 1],
        cell,
        likelihood: roundedRateLikelihood(Math.round((100 * interviewed) / applicants), applicants / factor),
      };
    });
    const fit = fitHierarchy(rows, GROUPS, CELLS);
    rows.forEach((row, i) => {
      const prior = predictRow(fit, row);
      const { mean, sd } = gridPosterior(row.likelihood, prior.mean, prior.sd);
      places[m * programs + i] = normalCdf((truth[i]! - mean) / sd);
    });
  }
  return places;
}
