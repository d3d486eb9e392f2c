import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairCoinQuantile } from "../../../src/charts/rules/binomial-quantile.ts";
import { runLimitsOf, runTestOf } from "../../../src/charts/rules/run-test.ts";
import { PUBLISHED_RUN_LIMITS } from "../published/run-limits.ts";

/** The least k with a chance of 5 of 100 or more of at most k heads, counted in whole numbers. */
function countedQuantile(throws: number): number {
  const all = 2n ** BigInt(throws);
  let ways = 1n;
  let atMost = 1n;
  let k = 0;
  while (atMost * 20n < all) {
    ways = (ways * BigInt(throws - k)) / BigInt(k + 1);
    k++;
    atMost += ways;
  }
  return k;
}

describe("the limits of the run test", () => {
  it.each(PUBLISHED_RUN_LIMITS)(
    "are the published ones for $useful useful points: $longestMax and $crossingsMin",
    ({ useful, longestMax, crossingsMin }) => {
      expect(runLimitsOf(useful)).toEqual({ longestMax, crossingsMin });
    },
  );

  it("come from a table of 91 rows", () => {
    expect(PUBLISHED_RUN_LIMITS).toHaveLength(91);
  });

  it("follow the formula below 10 points too, and never fail", () => {
    expect([0, 1, 2, 5, 6, 9].map((n) => Object.values(runLimitsOf(n)))).toEqual([
      [3, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 1],
      [6, 2],
    ]);
  });

  it("have the quantile of exact counting for any number of throws", () => {
    for (let throws = 0; throws <= 400; throws++)
      expect([throws, fairCoinQuantile(0.05, throws)]).toEqual([throws, countedQuantile(throws)]);
    for (const throws of [1_023, 2_500, 4_001])
      expect([throws, fairCoinQuantile(0.05, throws)]).toEqual([throws, countedQuantile(throws)]);
  });

  it("stay near the normal quantile for very many throws", () => {
    const throws = 100_000;
    expect(fairCoinQuantile(0.05, throws)).toBeCloseTo(throws / 2 - 1.6449 * Math.sqrt(throws / 4), -1);
  });
});

const sided = fc.array(fc.constantFrom(-1, 1, 0, null), { maxLength: 40 });

describe("the run test", () => {
  it("counts as counting by hand does: on the line and missing are passed over", () => {
    const values = [1, 1, 0, null, 1, -1, -1, 0, 1];
    expect(runTestOf(values, 0)).toEqual({
      run: { useful: 6, longest: 3, crossings: 2, longestMax: 6, crossingsMin: 1, signal: false },
      longestRun: { from: 0, to: 4 },
    });
  });

  it("counts runs and crossings as the split of the useful signs does", () => {
    fc.assert(
      fc.property(sided, (values) => {
        const signs = values.filter((value) => value !== null && value !== 0);
        const runs =
          signs
            .map((sign) => (sign === 1 ? "+" : "-"))
            .join("")
            .match(/\++|-+/g) ?? [];
        const { run, longestRun } = runTestOf(values, 0);
        expect(run).toMatchObject({
          useful: signs.length,
          crossings: Math.max(0, runs.length - 1),
          longest: Math.max(0, ...runs.map(({ length }) => length)),
        });
        expect(run.signal).toBe(run.longest > run.longestMax || run.crossings < run.crossingsMin);
        expect(longestRun === null).toBe(signs.length === 0);
      }),
    );
  });

  it("is the same for the other side and for the other direction", () => {
    fc.assert(
      fc.property(sided, (values) => {
        const { run } = runTestOf(values, 0);
        expect(
          runTestOf(
            values.map((value) => (value === null ? null : -value)),
            0,
          ).run,
        ).toEqual(run);
        expect(runTestOf(values.toReversed(), 0).run).toEqual(run);
      }),
    );
  });

  it("finds no signal where all values are equal", () => {
    expect(runTestOf([5, 5, 5, 5], 5).run).toEqual({
      useful: 0,
      longest: 0,
      crossings: 0,
      longestMax: 3,
      crossingsMin: 0,
      signal: false,
    });
  });

  it("takes a value within rounding of the centre as on it", () => {
    expect(runTestOf([0.2, 0.1, 0.3], (0.1 + 0.2 + 0.3) / 3).run.useful).toBe(2);
  });
});
