import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnFinding, drawnSeasons, drawnTable } from "../../src/index.ts";

const chances = fc
  .record({
    pmf: fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 })
      .map((parts) => parts.map((part) => part / parts.reduce((sum, one) => sum + one, 0))),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ pmf, share }) => ({ pmf, match: share * (1 - pmf[0]!) }));

describe("seasons drawn by lot", () => {
  it("are as many as asked, the same for the same seed, and end with a match only after an interview", () => {
    fc.assert(
      fc.property(chances, fc.nat(1e6), (of, seed) => {
        const seasons = drawnSeasons(of, 20, seed);
        expect(seasons).toHaveLength(20);
        expect(drawnSeasons(of, 20, seed)).toEqual(seasons);
        for (const { interviews, matched } of seasons) {
          expect(interviews).toBeLessThan(of.pmf.length);
          if (matched) expect(interviews).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("end with a match as often as the plan says, over many of them", () => {
    fc.assert(
      fc.property(chances, fc.nat(1e6), (of, seed) => {
        const seasons = drawnSeasons(of, 4000, seed);
        const share = (holds: (season: (typeof seasons)[number]) => boolean): number =>
          seasons.filter(holds).length / 4000;
        expect(share(({ matched }) => matched)).toBeCloseTo(of.match, 1);
        expect(share(({ interviews }) => interviews === 0)).toBeCloseTo(of.pmf[0]!, 1);
      }),
      { numRuns: 20 },
    );
  });

  it("say as a finding and in a table what each of them was", () => {
    const seasons = [
      { interviews: 0, matched: false },
      { interviews: 1, matched: false },
      { interviews: 3, matched: true },
    ];
    expect(drawnFinding(seasons)).toBe("1 of these 3 seasons ends with a match, 1 without an interview.");
    expect(drawnTable(seasons).rows).toEqual([
      ["Season 1", 0, "No interview"],
      ["Season 2", 1, "No match"],
      ["Season 3", 3, "Match"],
    ]);
  });
});
