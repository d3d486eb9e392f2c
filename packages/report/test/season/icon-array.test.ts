import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsOf100, iconArray, iconArrayTable, seasonEnds } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("icon array", () => {
  it("always draws exactly 100 seasons that agree with its table", () => {
    fc.assert(
      fc.property(probability, probability, fc.boolean(), (match, any, narrow) => {
        const ends = seasonEnds(match, any);
        const svg = iconArray(ends, narrow);
        isDrawing(svg);
        const counts = endsOf100(ends);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
        expect(svg.match(/<circle /g)).toHaveLength(100 + counts[1]);
        expect(iconArrayTable(ends).rows.map(([, count]) => count)).toEqual([...counts]);
      }),
    );
  });

  it("never counts a match without an interview", () => {
    expect(seasonEnds(0.5, 0.4)).toEqual({ match: 0.5, interviewOnly: 0, noInterview: 0.5 });
  });
});
