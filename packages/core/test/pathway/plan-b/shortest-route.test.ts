import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  added,
  compareCosts,
  costOf,
  type RouteCost,
  shortestRoute,
  type Teaching,
} from "../../../src/pathway/plan-b/shortest-route.ts";

const SKILLS = ["a", "b", "c", "d", "e"];
const amount = fc.option(fc.integer({ min: 0, max: 40 }));
const teachings = fc
  .array(fc.record({ teaches: fc.subarray(SKILLS, { minLength: 1 }), hours: amount, usd: amount }), {
    maxLength: 7,
  })
  .map((list) => list.map((one, at): Teaching => ({ id: `t${at}`, ...one })));
const gaps = fc.subarray(SKILLS);

const FREE: RouteCost = [0, 0, 0, 0, 0];
const costOfAll = (taken: readonly Teaching[]): RouteCost =>
  taken.reduce((sum, one) => added(sum, costOf(one)), FREE);

/** The least cost of all subsets that cover what can be covered. */
function exhaustive(open: readonly string[], all: readonly Teaching[]): RouteCost {
  const coverable = open.filter((gap) => all.some(({ teaches }) => teaches.includes(gap)));
  let best: RouteCost | null = null;
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const taken = all.filter((_, at) => mask & (1 << at));
    if (!coverable.every((gap) => taken.some(({ teaches }) => teaches.includes(gap)))) continue;
    const cost = costOfAll(taken);
    if (best === null || compareCosts(cost, best) < 0) best = cost;
  }
  return best ?? FREE;
}

describe("the shortest way", () => {
  it("costs what the best of all subsets costs, and covers all that can be covered", () => {
    fc.assert(
      fc.property(gaps, teachings, (open, all) => {
        const { taken, cost, uncovered } = shortestRoute(open, all);
        expect(cost).toEqual(exhaustive(open, all));
        expect(costOfAll(taken)).toEqual(cost);
        for (const gap of open)
          expect(taken.some(({ teaches }) => teaches.includes(gap))).toBe(!uncovered.includes(gap));
      }),
    );
  });

  it("is never longer with one skill more there", () => {
    fc.assert(
      fc.property(gaps, teachings, fc.nat(), (open, all, at) => {
        const fewer = open.filter((_, index) => index !== at % Math.max(1, open.length));
        expect(
          compareCosts(shortestRoute(fewer, all).cost, shortestRoute(open, all).cost),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is the same in any order of the courses", () => {
    fc.assert(
      fc.property(gaps, teachings, (open, all) => {
        expect(shortestRoute(open, all.toReversed())).toEqual(shortestRoute(open, all));
      }),
    );
  });

  it("takes a course of known length before one whose length nobody has published", () => {
    const long = { id: "long", teaches: ["a"], hours: 300, usd: 900 };
    const unknown = { id: "any", teaches: ["a"], hours: null, usd: 0 };
    expect(shortestRoute(["a"], [unknown, long]).taken).toEqual([long]);
  });
});
