import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  informaticsCell,
  listAxis,
  placeOnAxis,
  shortProgramName,
  shortSpecialty,
  tierShare,
} from "../../src/index.ts";

const range = (mid: number, high = mid) => ({ low: 0, mid, high });

describe("the one axis of a list", () => {
  it("is the shortest of 15, 30, 50 and 100 that holds the highest end", () => {
    const ends = [0.15, 0.151, 0.3, 0.31, 0.5, 0.51, 1].map((high) => listAxis([range(0.1, high)]).end);
    expect(ends).toEqual([15, 30, 30, 50, 50, 100, 100]);
    expect(listAxis([]).end).toBe(15);
  });

  it("has its numbers at even steps from 0 to its end", () => {
    for (const high of [0.1, 0.2, 0.4, 0.9]) {
      const { end, ticks } = listAxis([range(0, high)]);
      expect([ticks[0], ticks.at(-1)]).toEqual([0, end]);
      expect(new Set(ticks.slice(1).map((tick, at) => tick - ticks[at]!)).size).toBe(1);
    }
  });

  it("puts every chance between its ends, in their order", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, chance, (one, other, high) => {
        const axis = listAxis([range(0, high)]);
        const [a, b] = [placeOnAxis(axis, Math.min(one, other)), placeOnAxis(axis, Math.max(one, other))];
        expect(a).toBeGreaterThanOrEqual(0);
        expect(b).toBeLessThanOrEqual(1);
        expect(a).toBeLessThanOrEqual(b);
      }),
    );
  });
});

describe("words of a row", () => {
  it("leave out what every name of the list says", () => {
    expect(shortProgramName("Geisinger Health System (Danville) Program")).toBe(
      "Geisinger Health System (Danville)",
    );
    expect(shortProgramName("University at Buffalo Rural Program")).toBe("University at Buffalo Rural");
    expect(shortProgramName("Program for Rural Health")).toBe("Program for Rural Health");
    expect([shortSpecialty("Internal Medicine"), shortSpecialty("Pediatrics")]).toEqual([
      "Internal",
      "Pediatrics",
    ]);
  });

  it("name record system and fellowship, and nothing where nothing is published", () => {
    const cell = (ehr: string | null, fellowship: boolean | null) =>
      informaticsCell({ informatics: { value: 0, ehr, fellowship, why: [] } });
    expect(cell("Oracle Health (Cerner)", true)).toBe("Oracle Health, fellowship");
    expect([cell("Epic", null), cell(null, true), cell(null, false)]).toEqual(["Epic", "Fellowship", null]);
  });

  it("say what a tier carries of the interviews to expect, the sum of its chances", () => {
    const rows = [0.3, 0.3, 0.3, 0.9, 0.9].map((mid) => ({ interview: range(mid) }));
    expect(tierShare(rows.slice(0, 3), rows)).toBe("About 0.9 of the 2.7 interviews to expect");
    expect(tierShare([{ interview: range(0.01) }], rows)).toBe(
      "Fewer than 0.1 of the 2.7 interviews to expect",
    );
  });
});
