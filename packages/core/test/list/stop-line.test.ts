import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  frontierBudgets,
  type StopPrice,
  type Stretch,
  stopIndexOf,
  stopPriceOf,
  stopReasonOf,
  stretchAt,
} from "../../src/list/stop-line.ts";

const at = (usdPerChance: number): StopPrice => ({ usdPerChance, indifferentUsd: 5 });
const stretch = (programs: number, usd: number, value: number): Stretch => ({
  programs,
  usd,
  value,
  chance: value,
});

describe("the stop line", () => {
  it("has no size at a place outside the frontier, not an empty one", () => {
    const sizes = [stretch(10, 300, 0.1)];
    expect(stretchAt(sizes, 0)).toBe(sizes[0]);
    expect(() => stretchAt(sizes, 1)).toThrow(RangeError);
    expect(() => stretchAt([], -1)).toThrow(RangeError);
  });

  it("asks the profile for the price, and the judgement where it names none", () => {
    const judged = { assumedUsdPerChance: 400, indifferentUsd: 5 };
    expect(stopPriceOf({ usdPerChance: 0 }, judged)).toEqual({ usdPerChance: 0, indifferentUsd: 5 });
    expect(stopPriceOf({ usdPerChance: null }, judged)).toEqual({ usdPerChance: 400, indifferentUsd: 5 });
  });

  it("stops where one more chance in 100 costs more than it is worth", () => {
    const sizes = [stretch(10, 300, 0.1), stretch(20, 500, 0.14), stretch(30, 900, 0.145)];
    expect(stopIndexOf(sizes, at(400))).toBe(1);
    expect(stopIndexOf(sizes, at(10_000))).toBe(2);
    expect(stopIndexOf(sizes, at(10))).toBe(0);
  });

  it("never stops earlier when a chance is worth more", () => {
    const increments = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.02, noNaN: true })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(
        increments,
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 2000 }),
        (steps, price, more) => {
          let [programs, usd, value] = [0, 200, 0];
          const sizes = steps.map(([cost, gain]) => {
            programs += 1;
            usd += cost;
            value += gain;
            return stretch(programs, usd, value);
          });
          expect(stopIndexOf(sizes, at(price + more))).toBeGreaterThanOrEqual(stopIndexOf(sizes, at(price)));
        },
      ),
    );
  });

  it("names the price of the next stretch", () => {
    const reason = stopReasonOf(stretch(20, 500, 0.14), stretch(30, 900, 0.145), 400, {
      maxPrograms: null,
      usd: null,
      candidates: 100,
      ended: 0,
      dearestUsd: null,
    });
    expect(reason).toMatchObject({ code: "price", programs: 10, usd: 400, price: 800 });
  });

  it("says which limit binds when nothing lies beyond", () => {
    const at = stretch(20, 500, 0.14);
    const limits = { maxPrograms: 20, usd: 1000, candidates: 100, ended: 0, dearestUsd: null };
    expect(stopReasonOf(at, null, 400, limits).code).toBe("max-programs");
    expect(stopReasonOf(at, null, 400, { ...limits, maxPrograms: null }).code).toBe("budget");
    // What has ended counts towards the number of programs, and the limit is named as it was told.
    expect(stopReasonOf(at, null, 400, { ...limits, maxPrograms: 25, ended: 5 })).toEqual({
      code: "max-programs",
      programs: 25,
    });
    expect(stopReasonOf(at, null, 400, { ...limits, maxPrograms: null, candidates: 20 }).code).toBe(
      "all-candidates",
    );
    const limited = { ...limits, maxPrograms: null, dearestUsd: 30 };
    expect(stopReasonOf(at, null, 400, limited).code).toBe("limits");
    expect(stopReasonOf(at, null, 400, { ...limited, usd: null }).code).toBe("limits");
    expect(stopReasonOf(at, null, 400, { ...limited, usd: 520 }).code).toBe("budget");
  });
});

describe("the price of the next stretch", () => {
  const limits = { maxPrograms: null, usd: null, candidates: 40, ended: 0, dearestUsd: null };
  const next = stretch(3, 264, 0.181);

  it("from nothing holds the fixed fees of the first application", () => {
    expect(stopReasonOf(stretch(0, 0, 0), next, 5, limits)).toMatchObject({ usd: 264, price: 15 });
  });

  it("stays above what a chance is worth where it is above it", () => {
    expect(stopReasonOf(stretch(0, 165, 0), next, 5, limits)).toMatchObject({ usd: 99, price: 6 });
    expect(stopReasonOf(stretch(0, 165, 0), next, 6, limits)).toMatchObject({ price: 5 });
  });
});

describe("the budgets of the frontier", () => {
  it("rise strictly to the whole budget, and a larger budget keeps the steps of a smaller one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 0, max: 9000 }), (most, more) => {
        const budgets = frontierBudgets(most);
        expect(budgets.at(-1)).toBe(most);
        expect(budgets.every((usd, at) => at === 0 || usd > (budgets[at - 1] ?? 0))).toBe(true);
        const larger = new Set(frontierBudgets(most + more));
        expect(budgets.slice(0, -1).every((usd) => larger.has(usd))).toBe(true);
      }),
    );
    expect(frontierBudgets(Number.POSITIVE_INFINITY).every(Number.isFinite)).toBe(true);
  });
});
