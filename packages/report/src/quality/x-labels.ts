import type { Chart, ChartPoint } from "@smartpick/answers";
import { widthOfWords } from "./letters-wide.ts";
import { placeWords } from "./place-words.ts";

/** A label of the x axis under the point of this index. */
export interface XLabel {
  readonly at: number;
  readonly rows: readonly string[];
}

const GAP = 12;
const STEPS = [1, 2, 5] as const;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Labels of some points, evenly spaced, that neither overlap nor leave the drawing; `placeOf` gives pixels. */
export function xLabels(
  { points }: Pick<Chart, "points">,
  placeOf: (at: number) => number,
  width: number,
): readonly XLabel[] {
  const write = writerOf(points);
  const widest = points.reduce((most, { x }) => Math.max(most, ...write(x).map(widthOfWords)), 0);
  const spacing = points.length > 1 ? placeOf(1) - placeOf(0) : width;
  const step = stepOf((widest + GAP) / Math.max(spacing, 1e-6), isMonthly(points));
  const labels: XLabel[] = [];
  for (let at = firstOf(points, step); at < points.length; at += step) {
    const rows = write(points[at]!.x);
    const half = Math.max(...rows.map(widthOfWords)) / 2;
    if (placeOf(at) + half <= width && placeOf(at) - half >= 0) labels.push({ at, rows });
  }
  return labels;
}

/** Where the index counts up by one, labels stand at whole steps, as 5, 10, 15; else they begin with the first point. */
function firstOf(points: readonly ChartPoint[], step: number): number {
  const first = points[0]?.x;
  if (typeof first !== "number" || !Number.isInteger(first)) return 0;
  if (points.some(({ x }, at) => x !== first + at)) return 0;
  const start = ((-first % step) + step) % step;
  return start < points.length ? start : 0;
}

function stepOf(least: number, monthly: boolean): number {
  if (monthly) {
    const found = MONTH_STEPS.find((step) => step >= least);
    if (found !== undefined) return found;
  }
  for (let size = 1; ; size *= 10) for (const step of STEPS) if (step * size >= least) return step * size;
}

/** Every date is the first of a month, so that the day says nothing. */
function isMonthly(points: readonly ChartPoint[]): boolean {
  return points.every(({ x }) => typeof x === "string" && x.endsWith("-01"));
}

/** Day and month over the year, or month over the year; an index as it is. */
function writerOf(points: readonly ChartPoint[]): (x: ChartPoint["x"]) => readonly string[] {
  const monthly = isMonthly(points);
  return (x) => {
    if (typeof x === "number") return [placeWords(x)];
    const [day = "", month = "", year = ""] = placeWords(x).split(" ");
    const short = month.slice(0, 3);
    return monthly ? [short, year] : [`${day} ${short}`, year];
  };
}
