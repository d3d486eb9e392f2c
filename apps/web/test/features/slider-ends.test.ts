import { expect, test } from "vitest";
import { endsAround } from "../../src/features/list/slider-ends.ts";

const BUDGET = { min: 250, max: 6000, step: 50 };

test.each([
  [null, 250, 6000],
  [2000, 250, 6000],
  [0, 0, 6000],
  [120, 100, 6000],
  [6020, 250, 6050],
  [1_000_000, 250, 1_000_000],
])("the ends of a slider hold the value %j: %d to %d", (value, min, max) => {
  expect(endsAround(BUDGET, value)).toEqual({ min, max, step: 50 });
});
