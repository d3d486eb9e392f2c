import { randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { opennessPlaces } from "../../src/simulation/simulate-openness.ts";
import { simulatedTable } from "../../src/simulation/simulate-ranks.ts";
import { uniformityOf } from "../../src/simulation/uniformity.ts";
import { NO_TAIL, rankMoments, rankOutcome } from "../../src/stage-two/rank-model.ts";

test("even places fill every range, places at the middle do not", () => {
  const even = Float64Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
  expect(uniformityOf(even)).toMatchObject({ inside80: 0.8, inside50: 0.5, chiSquare: 0 });
  const narrow = uniformityOf(even.map((place) => 0.4 + 0.2 * place));
  expect(narrow.inside50).toBe(1);
  expect(narrow.chiSquare).toBeGreaterThan(100);
});

test("a few simulated markets are covered about as often as they should", () => {
  const { inside80 } = uniformityOf(opennessPlaces(randomFrom(4), 4, 120));
  expect(inside80).toBeGreaterThan(0.72);
  expect(inside80).toBeLessThan(0.9);
});

test("simulated applicants agree with the quadrature of the same model", () => {
  const model = {
    logRanks: 0.9,
    mostRanks: 40,
    step2ck: 0.4,
    sigma: 0.85,
    kappa: -1.5,
    kappaSpread: 0.5,
    kappaTheta: 0.2,
    kappaStep2ck: 0.05,
    step2ckMean: 240,
    step2ckSd: 15,
    tail: NO_TAIL,
  };
  const seen = simulatedTable(model, randomFrom(9), 60_000);
  const outcome = rankOutcome(model);
  expect(seen.matched / seen.total).toBeCloseTo(outcome.matchGivenRank, 2);
  expect(seen.total / 60_000).toBeCloseTo(outcome.anyRank, 2);
  expect(Math.abs(seen.ranks.matched.mean - rankMoments(outcome.matchedRanks).mean)).toBeLessThan(0.15);
  expect(Math.abs(seen.step2ck.matched.mean - outcome.step2ck.matched.mean)).toBeLessThan(0.4);
});
