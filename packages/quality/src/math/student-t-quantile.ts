import { normalQuantile } from "@smartpick/core/math";
import { logGammaRatio } from "./log-gamma-ratio.ts";
import { studentTTail } from "./student-t-tail.ts";

/**
 * The Student t value below which a share p lies; −Infinity at 0, Infinity at 1, NaN outside [0, 1] and for degrees of
 * freedom at or below 0. They may be broken (Welch 1947) and Infinity, which is the normal distribution.
 * Newton's method for the logarithm of the tail in the logarithm of t, where it is near a straight line for every tail.
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0 && p <= 1 && degreesOfFreedom > 0)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  const z = normalQuantile(p);
  // The next term of the expansion is below 1e-9 from here on (Abramowitz & Stegun 1964, 26.7.5).
  if (degreesOfFreedom > 1e6) return z + (z ** 3 + z) / (4 * degreesOfFreedom);
  const size = upperQuantile(Math.min(p, 1 - p), degreesOfFreedom, Math.abs(z));
  return p > 0.5 ? size : -size;
}

function upperQuantile(tail: number, degrees: number, start: number): number {
  const logScale = logGammaRatio(degrees / 2, 0.5) - Math.log(Math.PI * degrees) / 2;
  let logT = Math.log(start);
  for (let step = 0; step < 100; step++) {
    const t = Math.exp(logT);
    const above = studentTTail(t, degrees);
    const density = Math.exp(logScale - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
    const move = ((Math.log(above) - Math.log(tail)) * above) / (t * density);
    if (!Number.isFinite(move)) break;
    logT += Math.max(-5, Math.min(5, move));
    if (Math.abs(move) < 1e-14) break;
  }
  return Math.exp(logT);
}
