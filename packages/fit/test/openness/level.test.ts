import { logistic, randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { levelShift, meanShare } from "../../src/openness/level.ts";

test("the mean share of an estimate without uncertainty is the share itself", () => {
  expect(meanShare({ mean: -2, sd: 0 })).toBeCloseTo(logistic(-2), 12);
});

test("the mean share agrees with a large simulation", () => {
  const random = randomFrom(5);
  let sum = 0;
  for (let i = 0; i < 200_000; i++) sum += logistic(-3.5 + 1.5 * random.normal());
  expect(meanShare({ mean: -3.5, sd: 1.5 })).toBeCloseTo(sum / 200_000, 3);
});

test("after the shift the average of the mean shares is the target", () => {
  const estimates = [
    { mean: -4, sd: 1.4 },
    { mean: -2, sd: 0.6 },
    { mean: -3, sd: 0.9 },
  ];
  const shift = levelShift(estimates, 0.05);
  const average = estimates.reduce((sum, { mean, sd }) => sum + meanShare({ mean: mean + shift, sd }) / 3, 0);
  expect(average).toBeCloseTo(0.05, 6);
  expect(levelShift([], 0.05)).toBe(0);
});
