import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { residentMix } from "../../src/estimates/resident-mix.ts";
import { MARKET, program } from "../synthetic-tables.ts";

const DRIFT = { slope: 0.65, sd: 0.7, programs: 200, meanChange: 0.12 };

const withShare = (share: number, year = 2021) =>
  program("acgme:1", { residentMix: { shares: [1 - share, 0, share / 2, share / 2], size: 36, year } });

describe("share of residents who are IMGs", () => {
  test("a program of which nothing is known gets no estimate", () => {
    expect(residentMix([program("acgme:1")], MARKET, DRIFT)).toEqual([]);
  });

  test("low, middle and high are in order, within 0 and 1, in steps of 0.05, never a point", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const [estimate] = residentMix([withShare(share)], MARKET, DRIFT);
        const { low, mid, high } = estimate!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
        expect(high - low).toBeGreaterThanOrEqual(0.05);
        for (const value of [low, mid, high]) expect(value * 20).toBeCloseTo(Math.round(value * 20), 9);
      }),
    );
  });

  test("a higher old share never gives a lower estimate, and extremes are pulled in", () => {
    let before = -1;
    for (let share = 0; share <= 1.0001; share += 0.05) {
      const mid = residentMix([withShare(Math.min(1, share))], MARKET, DRIFT)[0]!.mid;
      expect(mid).toBeGreaterThanOrEqual(before);
      before = mid;
    }
    expect(residentMix([withShare(1)], MARKET, DRIFT)[0]!.mid).toBeLessThan(1);
    expect(residentMix([withShare(0)], MARKET, DRIFT)[0]!.mid).toBeGreaterThan(0);
  });

  test("a share of 2026 leaves a narrower range than one of 2021", () => {
    const old = residentMix([withShare(0.4)], MARKET, DRIFT)[0]!;
    const fresh = residentMix([withShare(0.4, 2026)], MARKET, DRIFT)[0]!;
    expect(fresh.high - fresh.low).toBeLessThan(old.high - old.low);
  });
});
