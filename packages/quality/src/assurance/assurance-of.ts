import type { Assurance, Chart, ChartDirection } from "@smartpick/answers";
import { measureOf, placesOf } from "../effect/measure.ts";
import { countedShare, isSkewed } from "./counted-share.ts";
import { ordinaryShare } from "./ordinary-share.ts";

/** Below this many points the limits of a phase are not settled. */
const LEAST_POINTS = 12;

type Verdict = Assurance["verdict"];

const NHS = {
  always: "consistently-passing",
  "by-chance": "hit-and-miss",
  never: "consistently-failing",
} as const;

/**
 * Whether the process of a chart meets a target by itself: the limits of the newest phase, at its last point that has any,
 * against the target (NHS England, Making Data Count); and the share of ordinary points that would meet it.
 */
export function assuranceOf(
  chart: Chart,
  target: { readonly value: number; readonly better: ChartDirection },
): Assurance {
  const phase = chart.phases.at(-1)!;
  const places = placesOf(chart, phase);
  const values = places.map((at) => chart.points[at]!.value!);
  const met = values.filter((value) => meets(value, target)).length;
  const limits = limitsOf(chart, phase.from, phase.to);
  const verdict = verdictOf(limits, target);
  const measure = measureOf(chart, phase);
  const isCounted =
    measure === null || measure.kind === "median" || (measure.kind === "mean" && isSkewed(values));
  const size = chart.points[places.at(-1) ?? -1]?.n ?? 1;
  const signals = chart.points
    .slice(phase.from, phase.to + 1)
    .filter((point) => point.signals.length > 0).length;
  return {
    target: target.value,
    better: target.better,
    phase: phase.phase,
    verdict,
    nhs: verdict === null ? null : NHS[verdict],
    ...limits,
    met: { points: met, of: values.length },
    expected: isCounted
      ? countedShare(met, values.length)
      : ordinaryShare(measure, target, chart.method === "c" ? 1 : size),
    doubts: [
      ...(values.length < LEAST_POINTS
        ? [{ code: "few-points", points: values.length, least: LEAST_POINTS } as const]
        : []),
      ...(signals > 0 || phase.run.signal ? [{ code: "not-stable", points: signals } as const] : []),
    ],
  };
}

function meets(value: number, { value: target, better }: { value: number; better: ChartDirection }): boolean {
  return better === "lower" ? value <= target : value >= target;
}

/** The newest limits of a phase. */
function limitsOf(chart: Chart, from: number, to: number): Pick<Assurance, "lower" | "upper"> {
  for (let at = to; at >= from; at--) {
    const { lower, upper } = chart.points[at]!;
    if (lower !== null && upper !== null) return { lower, upper };
  }
  return { lower: null, upper: null };
}

function verdictOf(
  { lower, upper }: Pick<Assurance, "lower" | "upper">,
  target: { value: number; better: ChartDirection },
): Verdict {
  if (lower === null || upper === null) return null;
  const [best, worst] = target.better === "lower" ? [lower, upper] : [upper, lower];
  if (meets(worst, target)) return "always";
  return meets(best, target) ? "by-chance" : "never";
}
