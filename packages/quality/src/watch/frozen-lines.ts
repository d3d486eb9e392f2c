import type { Chart, ChartMethod } from "@smartpick/answers";
import { linesOf } from "../charts/lines-of.ts";
import { samplesOf } from "../charts/method.ts";
import type { Values } from "../charts/values.ts";

/** The centre of a baseline, and how far from it a later point lies. */
export interface FrozenLines {
  readonly centre: number;
  /** A plotted value as the rules see it: times between events are made nearly normal first. */
  readonly ruledValueOf: (value: number) => number;
  /** Its distance from the centre in standard errors; null without limits. `n` is the denominator of shares and rates. */
  readonly scoreOf: (value: number, n: number | null) => number | null;
}

/** The power of the t chart (Nelson 1994). */
const POWER = 1 / 3.6;

/** The lines that the points at these places of a chart give; null where they give no centre. */
export function frozenLines(chart: Chart, places: readonly number[]): FrozenLines | null {
  const points = places.map((at) => chart.points[at]!);
  // A count again: what is plotted is the count over its denominator.
  const isDivided = DIVIDED.has(chart.method);
  const values = points.map(({ value, n }) => (isDivided ? value! * n! : value!));
  const sizes = points.map(({ n }) => n);
  return linesAfter(chart.method, values, sizes, chart.screened ?? false);
}

/** The same from measurements, or counts with their denominators. */
export function linesAfter(
  method: ChartMethod,
  values: readonly number[],
  n: Values,
  screen: boolean,
): FrozenLines | null {
  const ruledValueOf = method === "t" ? (value: number) => value ** POWER : (value: number) => value;
  const samples = samplesOf(values.map(ruledValueOf), { n, screen });
  const { centre, sigma, sigmaZ } = linesOf(SINGLE.has(method) ? "xmr" : method, samples);
  if (centre === null) return null;
  const errorAt = errorOf(method, centre, sigma, sigmaZ ?? 1);
  return {
    centre,
    ruledValueOf,
    scoreOf: (value, size) => {
      const error = errorAt(size ?? 1);
      if (error === null) return null;
      const distance = ruledValueOf(value) - centre;
      return distance === 0 ? 0 : distance / error;
    },
  };
}

const DIVIDED: ReadonlySet<ChartMethod> = new Set(["p", "p-prime", "u", "u-prime"]);
/** Methods whose points are judged as single values: subgroup means vary between subgroups too. */
const SINGLE: ReadonlySet<ChartMethod> = new Set(["xbar", "t"]);

function errorOf(
  method: ChartMethod,
  centre: number,
  sigma: number | null,
  factor: number,
): (n: number) => number | null {
  if (method === "p" || method === "p-prime") return (n) => factor * Math.sqrt((centre * (1 - centre)) / n);
  if (method === "u" || method === "u-prime") return (n) => factor * Math.sqrt(centre / n);
  return () => sigma;
}
