import { expect, test } from "vitest";
import { logNegativeBinomial, negativeBinomialQuantile } from "../../src/math/negative-binomial.ts";

test("chances sum to one with the mean and the variance that were asked for", () => {
  for (const [mean, size] of [
    [3, 0.8],
    [12, 4],
  ] as const) {
    let total = 0;
    let first = 0;
    let second = 0;
    for (let k = 0; k < 900; k++) {
      const p = Math.exp(logNegativeBinomial(k, mean, size));
      total += p;
      first += k * p;
      second += k * k * p;
    }
    expect(total).toBeCloseTo(1, 6);
    expect(first).toBeCloseTo(mean, 4);
    expect(second - first ** 2).toBeCloseTo(mean + mean ** 2 / size, 2);
  }
});

test("a size of one is the geometric distribution", () => {
  expect(Math.exp(logNegativeBinomial(2, 1, 1))).toBeCloseTo(0.125, 12);
  expect(negativeBinomialQuantile(0.5, 1, 1)).toBe(0);
  expect(negativeBinomialQuantile(0.51, 1, 1)).toBe(1);
});
