/** Numbers in the order of their points; null where a point has none. */
export type Values = readonly (number | null)[];

/** The sum of the numbers present, with the rounding of each step carried along (Neumaier 1974). */
export function sumOf(values: Values): number {
  let sum = 0;
  let carried = 0;
  for (const value of values) {
    if (value === null) continue;
    const next = sum + value;
    carried += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + carried;
}

/** How many values are present. */
export function presentIn(values: Values): number {
  let count = 0;
  for (const value of values) if (value !== null) count++;
  return count;
}

/** The mean of the values present; null where there is none. */
export function meanOf(values: Values): number | null {
  const count = presentIn(values);
  return count === 0 ? null : sumOf(values) / count;
}

/** The median of the values present, the mean of the middle two where they are even in number; null where there is none. */
export function medianOf(values: Values): number | null {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}

/** The sample standard deviation (divisor n − 1) of the values present; null for fewer than two. */
export function deviationOf(values: Values): number | null {
  const mean = meanOf(values);
  const count = presentIn(values);
  if (mean === null || count < 2) return null;
  return Math.sqrt(sumOf(values.map((value) => (value === null ? null : (value - mean) ** 2))) / (count - 1));
}

/** The values at the points that count, null at the others. */
export function counted(values: Values, counts: readonly boolean[]): Values {
  return values.map((value, index) => (counts[index] === true ? value : null));
}
