import { logistic, randomFrom } from "@smartpick/core";
import { describe, expect, test } from "vitest";
import { fitHierarchy, type HierarchyRow, predictRow } from "../../src/openness/hierarchy.ts";
import { gridPosterior } from "../../src/openness/logit-grid.ts";
import { roundedRateLikelihood } from "../../src/openness/rate-likelihood.ts";

const GROUPS = [
  { name: "intercept", size: 1, sd: 4, estimated: false },
  { name: "slope", size: 1, sd: 1, estimated: false },
  { name: "cell", size: 4, sd: 0.5, estimated: true },
];

/** Programs of four cells with known spread, seen as whole per cent of 40 to 800 applicants. */
function simulate(seed: number, programs: number) {
  const random = randomFrom(seed);
  const cells = [-0.6, -0.1, 0.3, 0.5];
  const spread = [0.7, 1, 1.3, 1];
  const truth: number[] = [];
  const rows = Array.from({ length: programs }, (_, i): HierarchyRow => {
    const cell = i % 4;
    const x = random.normal();
    const eta = -3 + 0.6 * x + cells[cell]! + spread[cell]! * random.normal();
    const applicants = Math.round(40 + 760 * random.uniform());
    let interviewed = 0;
    for (let a = 0; a < applicants; a++) if (random.uniform() < logistic(eta)) interviewed++;
    truth.push(eta);
    const likelihood = roundedRateLikelihood(Math.round((100 * interviewed) / applicants), applicants);
    return { columns: [0, 1, 2 + cell], values: [1, x, 1], cell, likelihood };
  });
  return { rows, truth };
}

describe("hierarchical fit", () => {
  const { rows, truth } = simulate(7, 800);
  const fit = fitHierarchy(rows, GROUPS, 4);

  test("recovers the slope and the spreads it was simulated with", () => {
    expect(fit.mean[fit.place[1]!]).toBeCloseTo(0.6, 0);
    expect(Math.abs(fit.mean[fit.place[1]!]! - 0.6)).toBeLessThan(0.12);
    [0.7, 1, 1.3, 1].forEach((sd, cell) => {
      expect(Math.abs(fit.spread.sd[cell]! - sd)).toBeLessThan(0.2);
    });
  });

  test("its 80 % ranges hold the truth in about 80 % of programs", () => {
    let inside = 0;
    rows.forEach((row, i) => {
      const prior = predictRow(fit, row);
      const { mean, sd } = gridPosterior(row.likelihood, prior.mean, prior.sd);
      if (Math.abs(truth[i]! - mean) < 1.2816 * sd) inside++;
    });
    expect(inside / rows.length).toBeGreaterThanOrEqual(0.75);
    expect(inside / rows.length).toBeLessThanOrEqual(0.88);
  });

  test("so do the ranges of programs whose rate it has not seen", () => {
    const fresh = simulate(8, 800);
    let inside = 0;
    fresh.rows.forEach((row, i) => {
      const { mean, sd } = predictRow(fit, row);
      if (Math.abs(fresh.truth[i]! - mean) < 1.2816 * sd) inside++;
    });
    expect(inside / fresh.rows.length).toBeGreaterThanOrEqual(0.75);
    expect(inside / fresh.rows.length).toBeLessThanOrEqual(0.87);
  });

  test("winners are pulled back: the best published programs are not the best by as much", () => {
    const ranked = rows
      .map((row, i) => {
        const prior = predictRow(fit, row);
        return { truth: truth[i]!, mean: gridPosterior(row.likelihood, prior.mean, prior.sd).mean };
      })
      .sort((a, b) => b.mean - a.mean)
      .slice(0, 80);
    const error = ranked.reduce((sum, one) => sum + one.mean - one.truth, 0) / ranked.length;
    expect(Math.abs(error)).toBeLessThan(0.12);
  });

  test("a column that no program used keeps its prior and widens the prediction", () => {
    const wider = [...GROUPS, { name: "unseen", size: 1, sd: 0.9, estimated: false }];
    const again = fitHierarchy(rows, wider, 4);
    const plain = predictRow(again, { columns: [0, 1], values: [1, 0], cell: 0 });
    const unseen = predictRow(again, { columns: [0, 1, 6], values: [1, 0, 1], cell: 0 });
    expect(unseen.mean).toBeCloseTo(plain.mean, 10);
    expect(unseen.sd ** 2 - plain.sd ** 2).toBeCloseTo(0.81, 6);
  });
});
