import type { Chart } from "@smartpick/answers";
import { SHORT_SIGNAL_NAMES } from "./chart-names.ts";
import { widthOfWords } from "./letters-wide.ts";
import { markedStretches, type Stretch } from "./marked-stretches.ts";

/** Words beside a row of marked points, in pixels from the upper left corner of the drawing. */
export interface SignalLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Where points and words have their places, in pixels. */
export interface LabelRoom {
  readonly placeX: (at: number) => number;
  readonly placeY: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Placed extends SignalLabel {
  readonly wide: number;
}

const HEIGHT = 15;
/** From a marked point to the foot of words over it and to the foot of words under it. */
const OVER = 9;
const UNDER = 19;
/** Words farther from their points than this would seem to name others. */
const FARTHEST = 60;
const MOST = 12;
/** Rows of points that are asked for a name; of very many, the first. */
const MOST_TRIED = 60;

/**
 * A name for each row of marked points, over or under the line where it crosses no point, no line and no other name. A
 * row without such a place has no name here: the words below the drawing count all.
 */
export function signalLabels(chart: Chart, room: LabelRoom): readonly SignalLabel[] {
  const placed: Placed[] = [];
  for (const stretch of markedStretches(chart).slice(0, MOST_TRIED)) {
    if (placed.length >= MOST) break;
    const label = labelOf(chart, stretch, room, placed);
    if (label !== null) placed.push(label);
  }
  return placed.map(({ words, x, y }) => ({ words, x, y }));
}

/** The nearest free place of a name beside one of the points of its row. */
function labelOf(
  chart: Chart,
  { signal, from, to, above }: Stretch,
  room: LabelRoom,
  placed: readonly Placed[],
): Placed | null {
  const words = SHORT_SIGNAL_NAMES[signal];
  const wide = widthOfWords(words);
  let best: (Placed & { readonly away: number }) | null = null;
  for (let at = from; at <= to; at++) {
    const { value } = chart.points[at]!;
    if (value === null) continue;
    const point = room.placeY(value);
    const x = Math.max(room.left, Math.min(room.placeX(at) - wide / 2, room.right - wide));
    const [highest, lowest] = lineOver(chart, room, x, x + wide);
    const y = above ? Math.min(point, highest) - OVER : Math.max(point, lowest) + UNDER;
    const away = Math.abs(y - point);
    const fits = y - HEIGHT >= room.top - HEIGHT && y <= room.bottom - 3 && away <= FARTHEST;
    if (fits && (best === null || away < best.away) && isFree({ words, x, y, wide }, placed))
      best = { words, x, y, wide, away };
  }
  return best;
}

/** The highest and the lowest pixel of the line of values between two pixels of x. */
function lineOver(
  { points }: Chart,
  { placeX, placeY }: LabelRoom,
  left: number,
  right: number,
): readonly [highest: number, lowest: number] {
  const spacing = placeX(1) - placeX(0);
  const first = Math.max(0, Math.floor((left - placeX(0)) / spacing));
  const last = Math.min(points.length - 1, Math.ceil((right - placeX(0)) / spacing));
  let [highest, lowest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = first; at <= last; at++) {
    const value = points[at]?.value ?? null;
    if (value === null) continue;
    highest = Math.min(highest, placeY(value));
    lowest = Math.max(lowest, placeY(value));
  }
  return [highest, lowest];
}

function isFree(label: Placed, placed: readonly Placed[]): boolean {
  return placed.every(
    ({ x, y, wide }) =>
      Math.abs(y - label.y) >= HEIGHT || x + wide + 6 <= label.x || label.x + label.wide + 6 <= x,
  );
}
