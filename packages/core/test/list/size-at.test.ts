import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FrontierPoint } from "../../src/index.ts";
import { limitsForSize, sizeAt } from "../../src/index.ts";

const point = (programs: number, usd: number, chance: number): FrontierPoint => ({
  programs,
  usd,
  chance,
  low: chance / 2,
  high: Math.min(1, 2 * chance),
  value: chance,
});
const FRONTIER = [point(1, 351, 0.05), point(10, 450, 0.2), point(30, 670, 0.3), point(60, 1570, 0.33)];

/** A rising frontier of any shape. */
const frontiers = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 900 }),
      fc.double({ min: 0.001, max: 0.05, noNaN: true }),
    ),
    { minLength: 1, maxLength: 15 },
  )
  .map((steps) => {
    let last = point(0, 335, 0);
    return steps.map(([programs, usd, chance]) => {
      last = point(last.programs + programs, last.usd + usd, Math.min(1, last.chance + chance));
      return last;
    });
  });

describe("a size on the frontier", () => {
  it("is the point itself at a point, and lies on the line between two", () => {
    expect(sizeAt(FRONTIER, 10)).toMatchObject({ programs: 10, usd: 450, chance: 0.2 });
    expect(sizeAt(FRONTIER, 20)).toMatchObject({ programs: 20, usd: 560, chance: 0.25 });
    expect(sizeAt(FRONTIER, 20)?.price).toBeCloseTo(22, 9);
    expect(sizeAt(FRONTIER, 30)?.price).toBeCloseTo(300, 9);
  });

  it("ends where the frontier ends, without a price after it", () => {
    expect(sizeAt(FRONTIER, 0)?.programs).toBe(1);
    expect(sizeAt(FRONTIER, 500)).toMatchObject({ programs: 60, price: null });
    expect(sizeAt([], 5)).toBeNull();
  });

  it("never falls along the frontier, and holds a chance within its range", () => {
    fc.assert(
      fc.property(frontiers, (frontier) => {
        let before = sizeAt(frontier, frontier[0]!.programs)!;
        for (let programs = before.programs; programs <= frontier.at(-1)!.programs; programs++) {
          const at = sizeAt(frontier, programs)!;
          expect(at.programs).toBe(programs);
          expect(at.usd).toBeGreaterThanOrEqual(before.usd);
          expect(at.chance).toBeGreaterThanOrEqual(before.chance);
          expect(at.low).toBeLessThanOrEqual(at.chance);
          expect(at.high).toBeGreaterThanOrEqual(at.chance);
          before = at;
        }
      }),
    );
  });
});

describe("limits for a size", () => {
  it("are the number alone where money and worth reach so far", () => {
    expect(limitsForSize(FRONTIER, 20, { budgetUsd: 2000, usdPerChance: 400 })).toEqual({
      maxPrograms: 20,
      budgetUsd: null,
      usdPerChance: null,
    });
  });

  it("raise a budget that falls short, and a worth below the price, in round steps", () => {
    expect(limitsForSize(FRONTIER, 60, { budgetUsd: 1000, usdPerChance: 100 })).toEqual({
      maxPrograms: 60,
      budgetUsd: 1600,
      usdPerChance: 4100,
    });
    expect(limitsForSize(FRONTIER, 60, { budgetUsd: null, usdPerChance: 100 })?.budgetUsd).toBeNull();
  });

  it("make the size at least as good as every smaller point of the frontier", () => {
    fc.assert(
      fc.property(
        frontiers,
        fc.nat(300),
        fc.integer({ min: 1, max: 900 }),
        (frontier, programs, usdPerChance) => {
          const at = sizeAt(frontier, programs)!;
          const limits = limitsForSize(frontier, programs, { budgetUsd: null, usdPerChance })!;
          const worth = limits.usdPerChance ?? usdPerChance;
          const net = ({ value, usd }: { value: number; usd: number }) => 100 * value * worth - usd;
          for (const smaller of frontier.filter(
            (point) => point.programs < at.programs && point.value < at.value,
          ))
            expect(net(at)).toBeGreaterThanOrEqual(net(smaller) - 1e-6);
        },
      ),
    );
  });
});
