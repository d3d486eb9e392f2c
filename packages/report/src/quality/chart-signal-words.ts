import type { Chart } from "@smartpick/answers";
import { capitalised, counted } from "../english/plural.ts";
import { SIGNAL_NAMES } from "./chart-names.ts";
import { markedStretches, type Stretch } from "./marked-stretches.ts";
import { measureOf } from "./measure.ts";
import { placeWords } from "./place-words.ts";

/** Rows of points that are written out; of more, their number is said. */
const MOST_WRITTEN = 20;

/** What is marked and at which points, a sentence each: `"Shift above the centre: 1 May 2026 to 7 May 2026, 7 points."` */
export function signalWords(chart: Chart): readonly string[] {
  const { write } = measureOf(chart);
  const stretches = markedStretches(chart);
  const written = stretches.slice(0, MOST_WRITTEN).map((stretch) => stretchWords(chart, stretch, write));
  const more = stretches.length - written.length;
  return [
    ...chart.phases.flatMap((phase) => {
      const { longestRun, run } = phase;
      if (chart.rules !== "anhoej" || longestRun === undefined || run.longest <= run.longestMax) return [];
      return [`Longest run: ${spanWords(chart, longestRun)}, ${counted(run.longest, "point")}.`];
    }),
    ...written,
    ...(more > 0 ? [`${counted(more, "more place")} like these; --json lists every point.`] : []),
  ];
}

function stretchWords(chart: Chart, stretch: Stretch, write: (value: number) => string): string {
  const { signal, from, to, points, above } = stretch;
  const side =
    signal === "outside" || signal === "trend" ? "" : above ? " above the centre" : " below the centre";
  const name = `${capitalised(SIGNAL_NAMES[signal])}${side}: ${spanWords(chart, { from, to })}`;
  if (points > 1) return `${name}, ${counted(points, "point")}.`;
  const { value, lower, upper } = chart.points[from]!;
  if (value === null || signal !== "outside") return `${name}.`;
  const limit = above ? upper : lower;
  const beyond = limit === null ? "" : `, ${above ? "above" : "below"} ${write(limit)}`;
  return `${name}, ${write(value)}${beyond}.`;
}

function spanWords({ points }: Chart, { from, to }: { readonly from: number; readonly to: number }): string {
  const [first, last] = [points[from]!.x, points[to]!.x];
  const kind = typeof first === "number" ? "index " : "";
  return `${kind}${placeWords(first)}${from === to ? "" : ` to ${placeWords(last)}`}`;
}
