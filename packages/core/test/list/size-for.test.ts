import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FrontierPoint, sizeForLimits } from "../../src/index.ts";

const point = (programs: number, usd: number, chance: number): FrontierPoint => ({
  programs,
  usd,
  chance,
  low: chance / 2,
  high: Math.min(1, 2 * chance),
  value: chance,
});
const FRONTIER = [point(1, 351, 0.05), point(10, 450, 0.2), point(30, 670, 0.3), point(60, 1570, 0.33)];
const NO_LIMIT = { budgetUsd: null, maxPrograms: null, usdPerChance: 400, indifferentUsd: 5 };

describe("where a list ends under other limits", () => {
  it("is the most that the money pays for while a chance costs less than it is worth", () => {
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, budgetUsd: 560 })).toMatchObject({
      programs: 20,
      usd: 560,
    });
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, usdPerChance: 100 })).toMatchObject({ programs: 30 });
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, usdPerChance: 1 })).toMatchObject({ programs: 1 });
  });

  it("is the number where that ends it before", () => {
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, maxPrograms: 12 })).toMatchObject({ programs: 12 });
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, maxPrograms: 60 })).toMatchObject({ programs: 60 });
  });

  it("is not known where nothing is paid for, or where the list might go on beyond the frontier", () => {
    expect(sizeForLimits(FRONTIER, { ...NO_LIMIT, budgetUsd: 300 })).toBeNull();
    expect(sizeForLimits(FRONTIER, NO_LIMIT)).toBeNull();
    expect(sizeForLimits([], NO_LIMIT)).toBeNull();
  });

  it("never costs more than the money, and never shrinks as money grows", () => {
    const steps = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 900 }),
        fc.double({ min: 0.001, max: 0.05, noNaN: true }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 900 }),
        (rises, usd, more) => {
          let last = point(1, 335, 0.01);
          const frontier = [last];
          for (const [programs, dollars, chance] of rises) {
            last = point(last.programs + programs, last.usd + dollars, Math.min(1, last.chance + chance));
            frontier.push(last);
          }
          const [less, later] = [usd, usd + more].map((budgetUsd) =>
            sizeForLimits(frontier, { ...NO_LIMIT, budgetUsd, indifferentUsd: 0 }),
          );
          if (less) expect(less.usd).toBeLessThanOrEqual(usd);
          if (less && later) expect(later.programs).toBeGreaterThanOrEqual(less.programs);
        },
      ),
    );
  });
});
