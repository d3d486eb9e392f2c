import type { Chart } from "@smartpick/answers";
import { SIGNAL_NAMES } from "./chart-names.ts";
import { widthOfWords } from "./letters-wide.ts";
import { markedStretches } from "./marked-stretches.ts";

/** Words beside a row of marked points, in pixels from the upper left corner of the drawing. */
export interface SignalLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

interface Room {
  readonly placeX: (at: number) => number;
  readonly placeY: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 15;
const AWAY = 9;
const MOST = 12;

/**
 * A name for each row of marked points, over its highest or under its lowest point, where no other name stands. A row
 * without room has no name here: the line below the drawing counts all.
 */
export function signalLabels(chart: Chart, room: Room): readonly SignalLabel[] {
  const placed: (SignalLabel & { readonly wide: number })[] = [];
  for (const { signal, from, to, above } of markedStretches(chart)) {
    if (placed.length >= MOST) break;
    let extreme = from;
    for (let at = from; at <= to; at++) {
      const [value, most] = [chart.points[at]!.value, chart.points[extreme]!.value];
      if (value !== null && (most === null || (above ? value > most : value < most))) extreme = at;
    }
    const value = chart.points[extreme]!.value;
    if (value === null) continue;
    const words = SIGNAL_NAMES[signal];
    const wide = widthOfWords(words);
    const x = Math.max(room.left, Math.min(room.placeX(extreme) - wide / 2, room.right - wide));
    const point = room.placeY(value);
    const spots = above
      ? [point - AWAY, point - AWAY - HEIGHT]
      : [point + AWAY + 10, point + AWAY + 10 + HEIGHT];
    const y = spots.find(
      (spot) =>
        spot - HEIGHT >= room.top - 4 &&
        spot <= room.bottom - 2 &&
        placed.every(
          (other) =>
            Math.abs(other.y - spot) >= HEIGHT || other.x + other.wide + 6 <= x || x + wide + 6 <= other.x,
        ),
    );
    if (y !== undefined) placed.push({ words, x, y, wide });
  }
  return placed.map(({ words, x, y }) => ({ words, x, y }));
}
