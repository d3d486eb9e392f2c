import { randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import {
  drawMixedPoisson,
  mixedPoisson,
  mixedPoissonAtLeast,
  mixedPoissonQuantile,
} from "../../src/math/mixed-poisson.ts";

test("without spread the counts are Poisson", () => {
  expect(mixedPoisson(0, Math.log(2), 1e-9)).toBeCloseTo(Math.exp(-2), 10);
  expect(mixedPoisson(3, Math.log(2), 1e-9)).toBeCloseTo((Math.exp(-2) * 8) / 6, 10);
  expect(mixedPoissonQuantile(0.5, Math.log(2), 1e-9)).toBe(2);
});

test("chances sum to 1 and have the mean of the log-normal", () => {
  let sum = 0;
  let mean = 0;
  for (let k = 0; k < 400; k++) {
    const p = mixedPoisson(k, 1, 0.8);
    sum += p;
    mean += k * p;
  }
  expect(sum).toBeCloseTo(1, 3);
  expect(mean).toBeCloseTo(Math.exp(1 + 0.32), 1);
  expect(mixedPoissonAtLeast(1, 1, 0.8)).toBeCloseTo(1 - mixedPoisson(0, 1, 0.8), 12);
});

test("drawn counts have the chances of the distribution", () => {
  const random = randomFrom(11);
  const draws = Array.from({ length: 20_000 }, () => drawMixedPoisson(0.7, 0.6, random));
  for (const k of [0, 1, 4]) {
    expect(draws.filter((count) => count === k).length / draws.length).toBeCloseTo(
      mixedPoisson(k, 0.7, 0.6),
      1.7,
    );
  }
  const large = drawMixedPoisson(Math.log(2000), 0, random);
  expect(Math.abs(large - 2000)).toBeLessThan(250);
});
