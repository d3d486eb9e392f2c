import { type Random, randomFrom } from "@smartpick/core/math";
import { describe, expect, it } from "vitest";
import {
  betaFrom,
  binomialFrom,
  exponentialFrom,
  gammaFrom,
  geometricFrom,
  poissonFrom,
} from "../../src/draws/draws.ts";
import { binomialCdf } from "../../src/math/binomial-cdf.ts";
import { poissonCdf } from "../../src/math/poisson-cdf.ts";
import { regularisedBeta } from "../../src/math/regularised-beta.ts";
import { regularisedGamma } from "../../src/math/regularised-gamma.ts";

/** The largest distance between the shares of draws at or below each mark and what the distribution says. */
function farthest(
  draw: (random: Random) => number,
  cdf: (x: number) => number,
  marks: readonly number[],
): number {
  const random = randomFrom(5);
  const draws = Array.from({ length: 20_000 }, () => draw(random));
  return Math.max(
    ...marks.map((mark) =>
      Math.abs(draws.filter((value) => value <= mark).length / draws.length - cdf(mark)),
    ),
  );
}

describe("draws follow their distribution", () => {
  // Kolmogorov: 20,000 draws lie 0.0138 apart from it in one of a thousand.
  const NEAR = 0.0138;

  it.each([
    ["exponential", exponentialFrom, (x: number) => 1 - Math.exp(-x), [0.1, 0.7, 1.5, 3]],
    [
      "gamma 0.4",
      (r: Random) => gammaFrom(r, 0.4),
      (x: number) => regularisedGamma(0.4, x),
      [0.01, 0.2, 1, 2],
    ],
    ["gamma 7", (r: Random) => gammaFrom(r, 7), (x: number) => regularisedGamma(7, x), [3, 5, 7, 11]],
    ["beta", (r: Random) => betaFrom(r, 2, 5), (x: number) => regularisedBeta(x, 2, 5), [0.1, 0.3, 0.6]],
    ["Poisson 3", (r: Random) => poissonFrom(r, 3), (x: number) => poissonCdf(x, 3), [0, 2, 3, 6]],
    ["Poisson 90", (r: Random) => poissonFrom(r, 90), (x: number) => poissonCdf(x, 90), [75, 85, 90, 105]],
    [
      "binomial 20",
      (r: Random) => binomialFrom(r, 20, 0.3),
      (x: number) => binomialCdf(x, 20, 0.3),
      [3, 5, 6, 9],
    ],
    [
      "binomial 500",
      (r: Random) => binomialFrom(r, 500, 0.1),
      (x: number) => binomialCdf(x, 500, 0.1),
      [38, 45, 50, 60],
    ],
    ["geometric", (r: Random) => geometricFrom(r, 4), (x: number) => 1 - 0.8 ** (x + 1), [0, 2, 5, 12]],
  ])("%s", (_, draw, cdf, marks) => {
    expect(farthest(draw, cdf, marks)).toBeLessThan(NEAR);
  });

  it("gives no case where none is expected", () => {
    expect(geometricFrom(randomFrom(1), 0)).toBe(0);
    expect(poissonFrom(randomFrom(1), 0)).toBe(0);
    expect(binomialFrom(randomFrom(1), 100, 0)).toBe(0);
    expect(binomialFrom(randomFrom(1), 100, 1)).toBe(100);
  });
});
