import type { Chart } from "@smartpick/answers";

/** More points than this are thinned before they are drawn. */
const MOST_POINTS = 2_000;

/**
 * The points that are drawn, by index: all of them, or of very many the lowest, the highest, the first and the last of
 * each pixel column, so that no extreme value is lost and the drawing stays small.
 */
export function drawnPoints({ points }: Pick<Chart, "points">, width: number): readonly number[] {
  if (points.length <= MOST_POINTS) return points.map((_, at) => at);
  const columns = Math.max(1, Math.floor(width));
  const kept = new Set<number>();
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * points.length) / columns);
    const to = Math.floor(((column + 1) * points.length) / columns);
    let [low, high] = [from, from];
    for (let at = from; at < to; at++) {
      const value = points[at]!.value;
      if (value === null) continue;
      if (value < (points[low]!.value ?? Number.POSITIVE_INFINITY)) low = at;
      if (value > (points[high]!.value ?? Number.NEGATIVE_INFINITY)) high = at;
    }
    if (to > from) for (const at of [from, low, high, to - 1]) kept.add(at);
  }
  return [...kept].sort((a, b) => a - b);
}
