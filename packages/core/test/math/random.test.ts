import { describe, expect, it } from "vitest";
import { normalCdf, randomFrom } from "../../src/index.ts";

describe("seeded random numbers", () => {
  it("repeat with the seed and differ without it", () => {
    const draw = (seed: number) => Array.from({ length: 20 }, randomFrom(seed).uniform);
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    expect(draw(2 ** 40 + 1)).not.toEqual(draw(1));
  });

  it("split by name into streams that do not depend on what was drawn before", () => {
    const a = randomFrom(3);
    const before = a.split(7).uniform();
    a.uniform();
    a.normal();
    expect(a.split(7).uniform()).toBe(before);
    expect(a.split(8).uniform()).not.toBe(before);
    expect(a.split(7).split(1).uniform()).not.toBe(a.split(7).split(2).uniform());
  });

  it("are uniform: each of 20 bins within four standard errors, neighbours uncorrelated", () => {
    const { uniform } = randomFrom(11);
    const n = 40_000;
    const bins = new Float64Array(20);
    let product = 0;
    let last = uniform();
    for (let i = 0; i < n; i++) {
      const u = uniform();
      bins[Math.floor(u * 20)]! += 1;
      product += (u - 0.5) * (last - 0.5);
      last = u;
    }
    const expected = n / 20;
    for (const count of bins) expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
    expect(Math.abs(product / n) * 12).toBeLessThan(4 / Math.sqrt(n));
  });

  it("are normal: the largest gap to the distribution is that of a sample of this size", () => {
    const { normal } = randomFrom(12);
    const n = 20_000;
    const values = Float64Array.from({ length: n }, normal).sort();
    let gap = 0;
    for (let i = 0; i < n; i++) gap = Math.max(gap, Math.abs(normalCdf(values[i]!) - (i + 0.5) / n));
    // Kolmogorov-Smirnov at one in a thousand.
    expect(gap).toBeLessThan(1.95 / Math.sqrt(n));
  });

  it("have streams of different names that are not copies of one another", () => {
    const root = randomFrom(1);
    let product = 0;
    const n = 5000;
    for (let i = 0; i < n; i++) product += root.split(i).normal() * root.split(i + 1).normal();
    expect(Math.abs(product / n)).toBeLessThan(4 / Math.sqrt(n));
  });
});
