import { normalQuantile } from "@smartpick/core/math";
import { CONFIDENCE, type Estimate } from "./estimate.ts";

/** Up to this product of sizes the distribution of ranks is counted out, beyond it the normal one is close. */
const MOST_COUNTED = 1600;

/**
 * How far the values after lie from those before, by the median of all differences between two points, one of each side
 * (Hodges & Lehmann 1963). The interval takes its ends from the distribution of the Mann-Whitney count, exact up to 40 by 40
 * points (Moses 1953). It asks for no shape, only that the change moved the values as a whole. One value or more a side.
 */
export function shiftOfMedians(before: readonly number[], after: readonly number[]): Estimate {
  return shiftBetween(before, after, countOutside(before.length, after.length));
}

/** The median of all differences, between those that are `outside` from each end in order; no bound where that is 0. */
export function shiftBetween(before: readonly number[], after: readonly number[], outside: number): Estimate {
  const differences = new Float64Array(before.length * after.length);
  let at = 0;
  for (const y of after) for (const x of before) differences[at++] = y - x;
  differences.sort();
  const n = differences.length;
  const value = (differences[(n - 1) >> 1]! + differences[n >> 1]!) / 2;
  if (outside === 0) return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return { value, low: differences[outside - 1]!, high: differences[n - outside]! };
}

/** Counts by sizes: the recursion is the same each time, and a simulation asks thousands of times. */
const counted = new Map<string, number>();

/** The rank from each end whose difference closes the interval; 0 where no interval reaches the confidence. */
function countOutside(m: number, n: number): number {
  const key = `${m} ${n}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const count = counting(m, n);
  counted.set(key, count);
  return count;
}

function counting(m: number, n: number): number {
  const tail = (1 - CONFIDENCE) / 2;
  if (m * n > MOST_COUNTED) {
    const spread = Math.sqrt((m * n * (m + n + 1)) / 12);
    return Math.max(0, Math.floor((m * n) / 2 + normalQuantile(tail) * spread + 0.5));
  }
  const chances = rankChances(m, n);
  let sum = 0;
  let k = 0;
  while (sum + chances[k]! <= tail) sum += chances[k++]!;
  return k;
}

/** Chance of each Mann-Whitney count 0 … mn without a shift, by the recursion over which side the largest value is from. */
function rankChances(m: number, n: number): Float64Array {
  // After j values of one side: the chances for i = 0 … m of the other.
  let rows: Float64Array[] = Array.from({ length: m + 1 }, () => Float64Array.of(1));
  for (let j = 1; j <= n; j++) {
    const next: Float64Array[] = [Float64Array.of(1)];
    for (let i = 1; i <= m; i++) {
      const row = new Float64Array(i * j + 1);
      const left = next[i - 1]!;
      const up = rows[i]!;
      for (let u = 0; u < left.length; u++) row[u + j] = row[u + j]! + (left[u]! * i) / (i + j);
      for (let u = 0; u < up.length; u++) row[u] = row[u]! + (up[u]! * j) / (i + j);
      next.push(row);
    }
    rows = next;
  }
  return rows[m]!;
}
