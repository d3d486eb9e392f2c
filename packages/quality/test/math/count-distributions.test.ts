import { describe, expect, it } from "vitest";
import { betaBinomialCdf } from "../../src/math/beta-binomial-cdf.ts";
import { chiSquaredQuantile, chiSquaredUpperQuantile } from "../../src/math/chi-squared-quantile.ts";
import { negativeBinomialCdf } from "../../src/math/negative-binomial-cdf.ts";

describe("counts that vary beyond chance", () => {
  /** SciPy 1.17: k, mean, extra variance, `nbinom.cdf`. */
  it.each([
    [0, 2, 1.5, 0.19753086419753083],
    [3, 2, 1.5, 0.8267032464563329],
    [10, 12, 4, 0.4786600396037102],
  ])("of at most %d where %d are expected at %d times the variance", (k, mean, extra, expected) => {
    expect(negativeBinomialCdf(k, mean, extra)).toBeCloseTo(expected, 11);
  });

  /** SciPy 1.17: k, n, share, extra variance, `betabinom.cdf`. */
  it.each([
    [0, 20, 0.1, 1.5, 0.1850950317298202],
    [3, 20, 0.1, 1.5, 0.829917008683088],
    [30, 60, 0.6, 5, 0.26045591649944566],
  ])("of at most %d of %d at share %d and %d times the variance", (k, n, share, extra, expected) => {
    expect(betaBinomialCdf(k, n, share, extra)).toBeCloseTo(expected, 11);
  });

  it("keep to their ends", () => {
    expect(negativeBinomialCdf(-1, 2, 2)).toBe(0);
    expect(negativeBinomialCdf(0, 0, 2)).toBe(1);
    expect(betaBinomialCdf(-1, 5, 0.5, 2)).toBe(0);
    expect(betaBinomialCdf(5, 5, 0.5, 2)).toBe(1);
  });
});

describe("the chi-squared quantile", () => {
  /** SciPy 1.17: p, degrees of freedom, `chi2.ppf`. */
  it.each([
    [0.025, 0.7, 3.8082564519530825e-5],
    [0.025, 2, 0.05063561596857975],
    [0.025, 16, 6.907664353497003],
    [0.025, 300, 253.91232260248975],
    [0.5, 0.7, 0.21473897172368658],
    [0.5, 16, 15.338498885001608],
    [0.975, 2, 7.377758908227871],
    [0.975, 16, 28.845350723404753],
    [0.975, 300, 349.87446882991526],
  ])("at %d with %d degrees of freedom is %d", (p, degrees, expected) => {
    expect(Math.abs(chiSquaredQuantile(p, degrees) / expected - 1)).toBeLessThan(1e-8);
  });

  /** SciPy 1.17: share above, degrees of freedom, `chi2.isf`. */
  it.each([
    [1e-30, 3, 142.67798622346095],
    [3e-37, 9, 195.43328069495317],
    [1e-8, 1, 32.84125336123679],
    [0.025, 5, 12.83250199403003],
    [0.7, 4, 2.194698421406984],
  ])("with %d above it and %d degrees of freedom is %d", (tail, degrees, expected) => {
    expect(Math.abs(chiSquaredUpperQuantile(tail, degrees) / expected - 1)).toBeLessThan(1e-8);
  });

  it("keeps to its ends and refuses what cannot be", () => {
    expect(chiSquaredQuantile(0, 3)).toBe(0);
    expect(chiSquaredQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquaredQuantile(0.5, 0)).toBeNaN();
    expect(chiSquaredUpperQuantile(0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquaredUpperQuantile(1, 3)).toBe(0);
    expect(chiSquaredUpperQuantile(-0.1, 3)).toBeNaN();
  });
});
