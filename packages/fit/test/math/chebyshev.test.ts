import { expect, test } from "vitest";
import { type Axis, gridPoints, gridPointWeights, pointWeights, weighed } from "../../src/math/chebyshev.ts";

const axes: readonly Axis[] = [
  { low: -1, high: 2, size: 5 },
  { low: 0, high: 1, size: 4 },
];

test("a smooth function of two variables is had again between its points", () => {
  const of = (x: number, y: number) => Math.exp(0.3 * x) * (1 + y ** 3);
  const values = Float64Array.from(gridPoints(axes), ([x, y]) => of(x!, y!));
  for (const [x, y] of [
    [0.3, 0.7],
    [-0.9, 0.05],
    [1.95, 0.99],
  ] as const) {
    expect(weighed(gridPointWeights(axes, [x, y]), values)[0]).toBeCloseTo(of(x, y), 3);
  }
});

test("outside the range the value at its end stands in, and weights sum to 1", () => {
  const axis = axes[0]!;
  expect(pointWeights(axis, 9)).toEqual(pointWeights(axis, 2));
  expect(pointWeights(axis, 0.123).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

test("a table is weighed row by row", () => {
  expect([...weighed(Float64Array.of(0.25, 0.75), Float64Array.of(1, 10, 2, 20))]).toEqual([1.75, 17.5]);
});
