import { normalCdf } from "@smartpick/core/math";
import { regularisedBeta } from "./regularised-beta.ts";

/**
 * Chance that a Student t value with `degreesOfFreedom` above 0 (also broken, also Infinity) lies above t; NaN otherwise.
 * Student 1908, through the incomplete beta function (Abramowitz & Stegun 1964, 26.7.1).
 */
export function studentTTail(t: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) return Number.NaN;
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return normalCdf(-t);
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return t > 0 ? 0 : 1;
  const total = degreesOfFreedom + square;
  const half = regularisedBeta(degreesOfFreedom / total, degreesOfFreedom / 2, 0.5, square / total) / 2;
  return t > 0 ? half : 1 - half;
}
