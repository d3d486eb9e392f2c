import { sideOf } from "../side.ts";
import type { Values } from "../values.ts";

/** One entry a point: whether a rule marks it. */
export type Marks = readonly boolean[];

/** Marks each stretch of equal, nonzero signs of at least `least` entries, and `before` entries in front of it. */
function stretches(signs: readonly number[], least: number, before: number): Marks {
  const marks = signs.map(() => false);
  let from = 0;
  for (let to = 1; to <= signs.length; to++) {
    if (to < signs.length && signs[to] === signs[from]) continue;
    if (signs[from] !== 0 && to - from >= least) marks.fill(true, Math.max(0, from - before), to);
    from = to;
  }
  return marks;
}

/** Runs of at least `least` values in a row on one side of the centre; a value on the centre ends a run. */
export function shiftMarks(sides: readonly number[], least: number): Marks {
  return stretches(sides, least, 0);
}

/** Rows of at least `least` values that all rise or all fall; two equal neighbours end a row. */
export function trendMarks(values: readonly number[], least: number): Marks {
  const steps = values.map((value, index) => (index === 0 ? 0 : sideOf(value, values[index - 1]!)));
  return stretches(steps, least - 1, 1);
}

/**
 * Values beyond a zone that are at least `least` of `window` in a row beyond it on one side. `beyond` says on which side
 * (0: not beyond). With `sides`, all values of the window must lie on that side of the centre. A window is never cut.
 */
export function zoneMarks(
  beyond: readonly number[],
  least: number,
  window: number,
  sides: readonly number[] | null = null,
): Marks {
  const marks = beyond.map(() => false);
  for (let to = window; to <= beyond.length; to++)
    for (const side of [1, -1]) {
      const found: number[] = [];
      let fits = true;
      for (let index = to - window; index < to; index++) {
        if (beyond[index] === side) found.push(index);
        if (sides !== null && sides[index] !== side) fits = false;
      }
      if (fits && found.length >= least) for (const index of found) marks[index] = true;
    }
  return marks;
}

/** On which side of a band each value lies, strictly: 1 above it, −1 below it, 0 inside, on a line, or without one. */
export function beyondBand(
  values: Values,
  { lower, upper }: { readonly lower: Values; readonly upper: Values },
  scale: number,
): readonly number[] {
  return values.map((value, index) => {
    const [low, high] = [lower[index] ?? null, upper[index] ?? null];
    if (value === null) return 0;
    if (high !== null && sideOf(value, high, scale) > 0) return 1;
    return low !== null && sideOf(value, low, scale) < 0 ? -1 : 0;
  });
}
