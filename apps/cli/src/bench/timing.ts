import type { Timing } from "@smartpick/answers";

/** The last value of a step and its times: once for `first`, then `runs` times. `runs` is at least 1. */
export async function timed<T>(
  runs: number,
  step: (run: number) => T | Promise<T>,
): Promise<{ readonly value: T; readonly timing: Timing }> {
  const times: number[] = [];
  const once = async (run: number): Promise<T> => {
    const start = performance.now();
    const value = await step(run);
    times.push(performance.now() - start);
    return value;
  };
  let value = await once(0);
  for (let run = 1; run <= runs; run++) value = await once(run);
  const [first = 0, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  return {
    value,
    timing: {
      first: rounded(first),
      median: rounded(middleOf(sorted)),
      fastest: rounded(sorted[0] ?? first),
      slowest: rounded(sorted.at(-1) ?? first),
    },
  };
}

/** The median of sorted numbers: the middle one, or the mean of the two in the middle. */
export function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Milliseconds with one decimal. */
export function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
