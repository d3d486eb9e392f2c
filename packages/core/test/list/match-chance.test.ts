import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChanceSurface } from "../../src/chances/chance-surface.ts";
import { matchChanceOf, matchLossOf, survivalOf } from "../../src/list/match-chance.ts";

function surfaceOf(match: number[][], weights: number[]): ChanceSurface {
  return {
    rows: Int32Array.from(match, (_, at) => at),
    levels: 1,
    nodes: Float64Array.from(weights, (_, at) => at),
    weights: Float64Array.from(weights),
    interview: Float64Array.from(match.flat()),
    match: Float64Array.from(match.flat()),
  };
}

describe("the chance of matching with a list", () => {
  it("is one minus the chance that every program says no, averaged over the nodes", () => {
    const surface = surfaceOf(
      [
        [0.1, 0.3],
        [0.2, 0.4],
      ],
      [0.25, 0.75],
    );
    expect(matchChanceOf(surface, Int8Array.of(0, 0))).toBeCloseTo(
      0.25 * (1 - 0.9 * 0.8) + 0.75 * (1 - 0.7 * 0.6),
      12,
    );
    expect(matchChanceOf(surface, Int8Array.of(-1, -1))).toBe(0);
  });

  it("loses exactly the difference when a program is dropped", () => {
    const chances = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.99, noNaN: true })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(chances, (match) => {
        const surface = surfaceOf(match, [0.4, 0.6]);
        const all = new Int8Array(match.length);
        const without = Int8Array.from(all, (_, at) => (at === 0 ? -1 : 0));
        expect(matchLossOf(surface, survivalOf(surface, all), 0, 0)).toBeCloseTo(
          matchChanceOf(surface, all) - matchChanceOf(surface, without),
          10,
        );
      }),
    );
  });
});
