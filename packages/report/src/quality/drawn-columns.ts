import type { Chart } from "@smartpick/answers";

/** More points than this are thinned before they are drawn. */
const MOST_POINTS = 2_000;

/**
 * The points that are drawn, by index: all of them, or of very many the lowest, the highest, the first, the last, one that
 * a rule marks and one left out of each pixel column. So no extreme value is lost and the drawing stays small.
 */
export function drawnPoints({ points }: Pick<Chart, "points">, width: number): readonly number[] {
  if (points.length <= MOST_POINTS) return points.map((_, at) => at);
  const columns = Math.max(1, Math.floor(width));
  const kept = new Set<number>();
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column * points.length) / columns);
    const to = Math.floor(((column + 1) * points.length) / columns);
    for (const at of keptOf(points, from, to)) kept.add(at);
  }
  return [...kept].sort((a, b) => a - b);
}

function keptOf(points: Chart["points"], from: number, to: number): readonly number[] {
  if (to <= from) return [];
  let [low, high] = [from, from];
  let [marked, excluded] = [from, from];
  for (let at = from; at < to; at++) {
    const point = points[at]!;
    if (point.signals.length > 0) marked = at;
    if (point.excluded !== undefined) excluded = at;
    if (point.value === null) continue;
    if (point.value < (points[low]!.value ?? Number.POSITIVE_INFINITY)) low = at;
    if (point.value > (points[high]!.value ?? Number.NEGATIVE_INFINITY)) high = at;
  }
  return [from, low, high, marked, excluded, to - 1];
}
