import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chancePhrase,
  differenceOf100,
  outOf100,
  rangeCell,
  rangeSentence,
  rangeWords,
  shortDifference,
  spanSaid,
} from "../../src/index.ts";

const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("chances in words", () => {
  it.each([
    [0, "fewer than 1"],
    [0.004, "fewer than 1"],
    [0.0099, "fewer than 1"],
    [0.01, "1"],
    [0.314, "31"],
    [0.99, "99"],
    [0.991, "99"],
    [1, "99"],
  ])("says %d as %s of 100", (chance, words) => {
    expect(outOf100(chance)).toBe(words);
  });

  it("puts “about” before a count only", () => {
    expect(chancePhrase(0.31)).toBe("about 31 of 100");
    expect(chancePhrase(0.001)).toBe("fewer than 1 of 100");
  });

  it.each([
    [{ mid: 0.31, low: 0.19, high: 0.45 }, "between 19 and 45"],
    [{ mid: 0.01, low: 0.002, high: 0.04 }, "4 or fewer"],
    [{ mid: 0.95, low: 0.9, high: 0.995 }, "90 or more"],
    [{ mid: 0.001, low: 0, high: 0.005 }, "fewer than 1"],
    [{ mid: 0.999, low: 0.995, high: 1 }, "about 99"],
    [{ mid: 0.301, low: 0.299, high: 0.302 }, "about 30"],
  ])("gives the range %j as %s", (range, words) => {
    expect(rangeWords(range)).toBe(words);
    expect(rangeSentence(range)).toBe(`The chance is 4 in 5 that the true number is ${words}.`);
  });

  it("writes a table cell with an en dash", () => {
    expect(rangeCell({ mid: 0.124, low: 0.006, high: 0.21 })).toBe("12 (<1–21)");
    expect(rangeCell({ mid: 0.002, low: 0.001, high: 0.004 })).toBe("<1");
    expect(rangeCell({ mid: 0.02, low: 0.018, high: 0.024 })).toBe("2");
  });

  it("says a range of a cell without its dash", () => {
    expect(spanSaid(0.02, 0.41)).toBe("2 to 41");
    expect(spanSaid(0.006, 0.21)).toBe("fewer than 1 to 21");
    expect(spanSaid(0.001, 0.004)).toBe("fewer than 1");
  });

  it("gives differences one decimal and a true minus", () => {
    expect(differenceOf100(0.009)).toBe("0.9");
    expect(differenceOf100(-0.012)).toBe("−1.2");
    expect(differenceOf100(0.0001)).toBe("less than 0.1");
    expect(differenceOf100(0)).toBe("0");
    expect(shortDifference(0.0001)).toBe("<0.1");
  });

  it("never says 0, 100, NaN or a decimal for any chance", () => {
    fc.assert(
      fc.property(probability, (chance) => {
        expect(outOf100(chance)).toMatch(/^(fewer than 1|[1-9]\d?)$/);
      }),
    );
  });

  it("keeps the middle inside the range in every table cell", () => {
    fc.assert(
      fc.property(fc.tuple(probability, probability, probability), (three) => {
        const [low, mid, high] = three.toSorted((a, b) => a - b) as [number, number, number];
        const cell = /^(.+?)(?: \((.+?)(?:–(.+))?\))?$/.exec(rangeCell({ low, mid, high }))!;
        const value = (text: string): number => (text === "<1" ? 0 : Number(text));
        const [middle, from = middle, to = from] = [cell[1]!, cell[2], cell[3]];
        expect(value(from)).toBeLessThanOrEqual(value(middle));
        expect(value(middle)).toBeLessThanOrEqual(value(to));
      }),
    );
  });
});
