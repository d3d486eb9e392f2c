import { studentTQuantile } from "../math/student-t-quantile.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import { meanOf } from "./series.ts";

/**
 * Mean after minus mean before with the interval of Welch 1947 (unequal spreads, degrees of freedom after Satterthwaite
 * 1946). It takes the points as independent of each other. Two values or more on each side; NaN ends with fewer.
 */
export function welchDifference(before: readonly number[], after: readonly number[]): Estimate {
  const first = squaredError(before);
  const second = squaredError(after);
  const value = meanOf(after) - meanOf(before);
  const square = first + second;
  if (square === 0) return { value, low: value, high: value };
  const degrees = square ** 2 / (first ** 2 / (before.length - 1) + second ** 2 / (after.length - 1));
  const half = studentTQuantile((1 + CONFIDENCE) / 2, degrees) * Math.sqrt(square);
  return { value, low: value - half, high: value + half };
}

/** The squared standard error of a mean. */
function squaredError(values: readonly number[]): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares / (values.length - 1) / values.length;
}
