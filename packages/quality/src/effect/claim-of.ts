import type { Chart, ChartPhase, EffectReason } from "@smartpick/answers";
import { frozenLines } from "../watch/frozen-lines.ts";
import { signalWatch } from "../watch/signal-watch.ts";
import type { Estimate } from "./estimate.ts";
import { placesOf } from "./measure.ts";
import { trendChance } from "./trend-chance.ts";

/** Below this many points a phase shows neither its level nor its stability. */
const LEAST_POINTS = 8;
/** A trend that chance gives more rarely than this counts as there. */
const TREND_CHANCE = 0.05;

/** A phase of a chart that has a name, and its place among the phases. */
export interface NamedPhase {
  readonly name: string;
  readonly index: number;
  readonly phase: ChartPhase;
}

/**
 * Why a chart bears no claim that the level changed between two phases; empty where it does. `change` is the estimate that
 * holds `none` where nothing changed (0 for a difference, 1 for a ratio); null where it could not be measured.
 */
export function reasonsAgainst(
  chart: Chart,
  before: NamedPhase,
  after: NamedPhase,
  change: { readonly estimate: Estimate; readonly none: number } | null,
): readonly EffectReason[] {
  const reasons: EffectReason[] = [];
  for (const { name, phase } of [before, after]) {
    const points = placesOf(chart, phase).length;
    if (points < LEAST_POINTS) reasons.push({ code: "few-points", phase: name, points, least: LEAST_POINTS });
  }
  reasons.push(...unrestBefore(chart, before));
  const unstable = marked(chart, after.phase);
  if (unstable > 0 || after.phase.run.signal)
    reasons.push({ code: "unstable-after", phase: after.name, points: unstable });
  const between = chart.phases.slice(before.index + 1, after.index).map(({ phase }) => phase);
  if (between.length > 0) reasons.push({ code: "phases-between", phases: between });
  const { rules } = chart;
  if (rules === "none") reasons.push({ code: "no-rules" });
  else if (!isSignalled(chart, before.phase, after.phase, rules))
    reasons.push({ code: "no-shift-signal", phase: after.name });
  if (change === null) reasons.push({ code: "not-measurable" });
  else if (change.estimate.low <= change.none && change.estimate.high >= change.none)
    reasons.push({ code: "no-change-possible" });
  return reasons;
}

/** Signals and a trend in the baseline: it is then no level to compare with. */
function unrestBefore(chart: Chart, { name, phase }: NamedPhase): readonly EffectReason[] {
  const reasons: EffectReason[] = [];
  const points = marked(chart, phase);
  if (points > 0) reasons.push({ code: "signal-before", phase: name, points });
  if (phase.run.signal) reasons.push({ code: "runs-before", phase: name });
  const values = placesOf(chart, phase).map((at) => chart.points[at]!.value!);
  const chance = trendChance(values);
  if (chance < TREND_CHANCE)
    reasons.push({ code: "trend-before", phase: name, chance, rises: riseOf(values) > 0 });
  return reasons;
}

/** How many points of a phase a rule marks. */
function marked(chart: Chart, { from, to }: ChartPhase): number {
  return chart.points.slice(from, to + 1).filter(({ signals }) => signals.length > 0).length;
}

/** More pairs that rise than fall: above 0. */
function riseOf(values: readonly number[]): number {
  let sum = 0;
  for (const [i, value] of values.entries())
    for (const later of values.slice(i + 1)) sum += Math.sign(later - value);
  return sum;
}

/** Whether the points after show a signal against the lines of the points before. */
function isSignalled(
  chart: Chart,
  before: ChartPhase,
  after: ChartPhase,
  rules: Parameters<typeof signalWatch>[0],
): boolean {
  const base = placesOf(chart, before);
  const lines = frozenLines(chart, base);
  if (lines === null) return false;
  const watch = signalWatch(rules, lines.centre);
  const add = (at: number): boolean => {
    const { value, n } = chart.points[at]!;
    return watch.add(lines.ruledValueOf(value!), lines.scoreOf(value!, n));
  };
  for (const at of base) add(at);
  let isSeen = false;
  for (const at of placesOf(chart, after)) if (add(at)) isSeen = true;
  return isSeen;
}
