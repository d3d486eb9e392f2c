import { normalCdf } from "@smartpick/core/math";

/**
 * How likely a rise or fall as steady as in these values is without any trend: two-sided, by the Mann-Kendall test with ties
 * and continuity correction (Mann 1945; Kendall 1975). 1 for fewer than four values, which can show none.
 */
export function trendChance(values: readonly number[]): number {
  const n = values.length;
  if (n < 4) return 1;
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) sum += Math.sign(values[j]! - values[i]!);
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  let variance = n * (n - 1) * (2 * n + 5);
  for (const count of ties.values()) variance -= count * (count - 1) * (2 * count + 5);
  if (variance <= 0) return 1;
  const z = Math.max(0, Math.abs(sum) - 1) / Math.sqrt(variance / 18);
  return 2 * normalCdf(-z);
}
