import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsOf100, sameSeasons, sameSeasonsSentence, seasonEnds } from "../../src/index.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const ends = fc.tuple(share, share).map(([match, any]) => seasonEnds(match, any));

describe("the same 100 seasons twice", () => {
  it("has the counts of the changed case, and rings only what ends otherwise", () => {
    fc.assert(
      fc.property(ends, ends, (now, changed) => {
        const { moved, better, worse } = sameSeasons(now, changed);
        expect(moved.map(({ length }) => length)).toEqual(endsOf100(changed));
        expect(moved.flat().filter(Boolean)).toHaveLength(better + worse);
      }),
    );
  });

  it("rings nothing where nothing changes, and the new matches where more match", () => {
    const now = seasonEnds(0.31, 0.68);
    expect(sameSeasons(now, now)).toMatchObject({ better: 0, worse: 0 });
    const { moved, better, worse } = sameSeasons(now, seasonEnds(0.39, 0.76));
    expect(moved.map((marks) => marks.filter(Boolean).length)).toEqual([8, 8, 0]);
    expect([better, worse]).toEqual([16, 0]);
  });

  it("says how many end otherwise", () => {
    expect(sameSeasonsSentence({ better: 0, worse: 0 })).toBe("No season of the 100 ends otherwise.");
    expect(sameSeasonsSentence({ better: 1, worse: 2 })).toBe("1 of 100 seasons ends better, 2 end worse.");
  });
});
