import type { Chart, ChartMethod, ChartPhase } from "@smartpick/answers";
import type { GapUnit } from "./gap-ratio.ts";
import type { Counts, Series } from "./series.ts";

/** The points of one phase that count, as the statistics of their kind need them. */
export type Measure =
  | ({ readonly kind: "mean" | "median" } & Series)
  | ({ readonly kind: "share" | "rate" } & Counts)
  | { readonly kind: "gap"; readonly values: readonly number[]; readonly unit: GapUnit };

const KINDS: Readonly<Record<ChartMethod, Measure["kind"] | null>> = {
  run: "median",
  xmr: "mean",
  xbar: "mean",
  p: "share",
  "p-prime": "share",
  u: "rate",
  "u-prime": "rate",
  c: "rate",
  g: "gap",
  t: "gap",
  // Charts of spread say nothing of the level.
  mr: null,
  s: null,
};

/** What kind of level a method charts; null for charts of spread. */
export function kindOf(method: ChartMethod): Measure["kind"] | null {
  return KINDS[method];
}

/** Places in the chart of the points of a phase that count: with a value, not excluded. */
export function placesOf({ points }: Chart, { from, to }: ChartPhase): readonly number[] {
  const places: number[] = [];
  for (let at = from; at <= to; at++) {
    const point = points[at]!;
    if (point.value !== null && point.excluded === undefined) places.push(at);
  }
  return places;
}

/** The points of a phase as their kind needs them; null for charts of spread. */
export function measureOf(chart: Chart, phase: ChartPhase): Measure | null {
  const kind = kindOf(chart.method);
  const places = placesOf(chart, phase);
  const values = places.map((at) => chart.points[at]!.value!);
  if (kind === null) return null;
  if (kind === "mean" || kind === "median") return { kind, values, places };
  if (kind === "gap") return { kind, values, unit: chart.method === "g" ? "cases" : "time" };
  // A count has one unit of its own at each point.
  const sizes = places.map((at) => (chart.method === "c" ? 1 : chart.points[at]!.n!));
  return { kind, events: values.map((value, i) => value * sizes[i]!), sizes };
}

/** How many points a measure has. */
export function sizeOf(measure: Measure): number {
  return "sizes" in measure ? measure.sizes.length : measure.values.length;
}
