import type { Chart, ChartPhase, PointsNeeded } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { type Random, randomFrom } from "@smartpick/core/math";
import { MOVING_RANGE_PER_SIGMA } from "../charts/constants.ts";
import { meanMovingRangeOf } from "../charts/moving-ranges.ts";
import { measureOf, placesOf, sizeOf } from "../effect/measure.ts";
import { type FrozenLines, frozenLines } from "../watch/frozen-lines.ts";
import { type SignalWatch, signalWatch } from "../watch/signal-watch.ts";
import { type Future, futureOf } from "./future-of.ts";
import type { PointsProblem } from "./points-problem.ts";

/** The share of runs that should show the change, where none is asked for. */
const POWER = 0.8;
const RUNS = 500;
/** Beyond this many points nobody waits. */
const MOST = 100;
/** Below this many points a baseline says too little of its own level. */
const LEAST_POINTS = 4;

/** What is asked: the change in units of the chart, the phase before it (else the newest), and the points there are since. */
export interface PointsAsked {
  readonly change: number;
  readonly phase?: string | undefined;
  readonly since?: number | undefined;
  readonly seed?: number | undefined;
  /** The share of runs that should show the change, above 0 and below 1; else 0.8. */
  readonly power?: number | undefined;
}

/**
 * How many points after a change it takes until the rules of a chart show a signal in the share of runs asked for, by simulation
 * from the baseline: its lines stay, and each run draws the true level that the baseline leaves open. Looked at after every point.
 */
export function pointsNeeded(chart: Chart, asked: PointsAsked): Result<PointsNeeded, PointsProblem> {
  const { change, seed = 1 } = asked;
  const phase = phaseOf(chart, asked.phase);
  if (phase === null)
    return refused({ code: "phase-unknown", phase: asked.phase ?? "", known: namesOf(chart) });
  if (!(Number.isFinite(change) && change !== 0)) return refused({ code: "change-none" });
  const { rules } = chart;
  if (rules === "none") return refused({ code: "rules-none" });
  const base = baselineOf(chart, phase);
  const measure = measureOf(chart, base.phase);
  if (measure === null) return refused({ code: "method-without-level", method: chart.method });
  const points = sizeOf(measure);
  if (points < LEAST_POINTS) return refused({ code: "baseline-short", points, least: LEAST_POINTS });
  const lines = frozenLines(chart, base.places)!;
  const ready = watchAfter(chart, base.places, lines, rules);
  if (ready === null) return refused({ code: "baseline-signals" });
  const sigma = sigmaOf(chart, base.places);
  const worlds = (moved: number, most: number): number[] =>
    firstSignals(futureOf(measure, moved, sigma), { watchFrom: ready, lines, most }, randomFrom(seed));
  const withChange = worlds(change, MOST);
  const needed = pointsFor(withChange, asked.power ?? POWER);
  const shown = needed ?? MOST;
  const without = worlds(0, shown);
  const since = asked.since ?? (base.beyond > 0 ? base.beyond : null);
  return {
    ok: true,
    value: {
      phase: phase.phase,
      baselinePoints: points,
      change,
      ...(asked.power === undefined ? {} : { power: asked.power }),
      points: needed,
      still: needed === null || since === null ? null : Math.max(0, needed - since),
      detected: shareBy(withChange, shown),
      falseSignals: shareBy(without, shown),
      most: MOST,
      runs: RUNS,
      seed,
    },
  };
}

function refused(problem: PointsProblem): Result<never, PointsProblem> {
  return { ok: false, problems: [problem] };
}

function phaseOf({ phases }: Chart, name: string | undefined): ChartPhase | null {
  return (name === undefined ? phases.at(-1) : phases.find(({ phase }) => phase === name)) ?? null;
}

function namesOf({ phases }: Chart): readonly string[] {
  return phases.flatMap(({ phase }) => (phase === null ? [] : [phase]));
}

interface Baseline {
  readonly phase: ChartPhase;
  readonly places: readonly number[];
  /** Points of the phase that came after a freeze. */
  readonly beyond: number;
}

/** The points of a phase that its centre comes from: with a freeze, the first of them. */
function baselineOf(chart: Chart, phase: ChartPhase): Baseline {
  const to = chart.freeze === undefined ? phase.to : Math.min(phase.to, phase.from + chart.freeze - 1);
  const base = { ...phase, to };
  const places = placesOf(chart, base);
  return { phase: base, places, beyond: placesOf(chart, phase).length - places.length };
}

/** The standard deviation of single values, from their moving ranges. */
function sigmaOf(chart: Chart, places: readonly number[]): number {
  const values = places.map((at) => chart.points[at]!.value);
  return (meanMovingRangeOf(values, chart.screened ?? false) ?? 0) / MOVING_RANGE_PER_SIGMA;
}

/**
 * Makes watches that have seen the baseline; null where its runs already signal at its end, which they would go on doing.
 * Under the other rule sets a signal at its end is over with the next points, which are then watched alone.
 */
function watchAfter(
  chart: Chart,
  places: readonly number[],
  lines: FrozenLines,
  rules: Parameters<typeof signalWatch>[0],
): (() => SignalWatch) | null {
  const baseline = places.map((at) => {
    const { value, n } = chart.points[at]!;
    return [lines.ruledValueOf(value!), rules === "anhoej" ? null : lines.scoreOf(value!, n)] as const;
  });
  const make = (): { watch: SignalWatch; isSignalled: boolean } => {
    const watch = signalWatch(rules, lines.centre);
    let isSignalled = false;
    for (const [value, score] of baseline) isSignalled = watch.add(value, score);
    return { watch, isSignalled };
  };
  if (!make().isSignalled) return () => make().watch;
  return rules === "anhoej" ? null : () => signalWatch(rules, lines.centre);
}

/** For each run the number of the point that first shows a signal; Infinity where none of `most` does. */
function firstSignals(
  worlds: (random: Random) => Future,
  { watchFrom, lines, most }: { watchFrom: () => SignalWatch; lines: FrozenLines; most: number },
  random: Random,
): number[] {
  return Array.from({ length: RUNS }, (_, run) => {
    const next = worlds(random.split(run));
    const watch = watchFrom();
    for (let point = 1; point <= most; point++) {
      const { value, n } = next();
      if (watch.add(lines.ruledValueOf(value), lines.scoreOf(value, n))) return point;
    }
    return Number.POSITIVE_INFINITY;
  });
}

/** The least number of points by which enough runs show a signal; null where `MOST` are too few. */
function pointsFor(signals: readonly number[], power: number): number | null {
  const sorted = [...signals].sort((a, b) => a - b);
  const needed = sorted[Math.ceil(power * sorted.length) - 1]!;
  return Number.isFinite(needed) ? needed : null;
}

function shareBy(signals: readonly number[], points: number): number {
  return signals.filter((first) => first <= points).length / signals.length;
}
