import { randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { coverageOf } from "../../src/simulation/coverage.ts";
import { Told } from "../../src/simulation/draws.ts";

const WORLDS = 400;

/** A mean with a normal prior seen once with a normal error: its posterior is known, and stated with a factor on its SD. */
function toy(factor: number, shift = 0): Told {
  const random = randomFrom(7);
  const told = new Told();
  for (let world = 0; world < WORLDS; world++) {
    const truth = 2 + 0.6 * random.normal();
    const seen = truth + 0.8 * random.normal();
    const precision = 1 / 0.6 ** 2 + 1 / 0.8 ** 2;
    const mean = (2 / 0.6 ** 2 + seen / 0.8 ** 2) / precision;
    told.normal(truth, mean + shift, factor / Math.sqrt(precision));
  }
  return told;
}

test("the posterior of a toy model is called right, with z of mean 0 and SD 1", () => {
  const found = coverageOf(toy(1), WORLDS);
  expect(found.verdict).toBe("honest");
  expect(Math.abs(found.meanZ)).toBeLessThan(0.15);
  expect(Math.abs(found.sdZ - 1)).toBeLessThan(0.1);
  expect(found.off).toBeCloseTo(found.stated, 1);
});

test.each([
  [0.6, 0, "narrow"],
  [1.8, 0, "wide"],
  [1, 0.4, "biased"],
] as const)("an SD wrong by a factor of %d, or a middle off by %d, is caught", (factor, shift, verdict) => {
  expect(coverageOf(toy(factor, shift), WORLDS).verdict).toBe(verdict);
});

test("few simulations prove nothing", () => {
  const told = new Told();
  for (const truth of [0.2, -1.6, 1.7]) told.normal(truth, 0, 1);
  expect(coverageOf(told, 3).verdict).toBe("honest");
});

test("a truth above all draws has a place near 1, one amid them near a half", () => {
  const told = new Told();
  const draws = Array.from({ length: 99 }, (_, i) => i);
  told.ranked(200, draws);
  told.ranked(49.5, draws);
  expect(told.places[0]).toBeGreaterThan(0.99);
  expect(told.places[1]).toBeCloseTo(0.505, 3);
});
