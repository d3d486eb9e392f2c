/** A value and the milliseconds it took. */
export function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}

/** The middle one of some numbers. */
export function middle(values: readonly number[]): number {
  const half = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (half === undefined) throw new Error("no numbers to take the middle of");
  return half;
}

/** Median and range as two cells, in whole milliseconds. */
export function medianAndRange(times: readonly number[]): readonly [string, string] {
  return [middle(times).toFixed(0), `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`];
}

/** A share as a percentage with so many decimals. */
export function percent(share: number, digits: number): string {
  return `${(100 * share).toFixed(digits)} %`;
}
