import type { ChartMethod, ChartPhase, ChartPoint, ChartRuleSet } from "@smartpick/answers";
import { linesOf } from "./lines-of.ts";
import type { Lines } from "./method.ts";
import type { Point } from "./reading/points.ts";
import { runTestOf } from "./rules/run-test.ts";
import { signalsOf } from "./rules/signals-of.ts";

/** How the phases of a chart are drawn up. */
export interface Plan {
  readonly method: ChartMethod;
  readonly rules: ChartRuleSet;
  readonly screen: boolean;
  /** Centre and limits come from so many first points. */
  readonly freeze: number;
}

/** A phase with its points, whose first has the index `from` in the chart. */
export function phaseOf(
  points: readonly Point[],
  from: number,
  plan: Plan,
): { readonly phase: ChartPhase; readonly points: readonly ChartPoint[] } {
  const { method, rules, screen, freeze } = plan;
  const excluded = points.map(({ exclude }) => exclude !== null);
  const lines = linesOf(method, {
    values: points.map(({ value }) => value),
    n: points.map(({ n }) => n),
    deviations: points.map(({ deviation }) => deviation),
    counts: excluded.map((out, index) => !out && index < freeze),
    excluded,
    screen,
  });
  // Moving ranges share their values with their neighbours, so that runs of them mean nothing.
  const linked = method === "mr";
  const values = lines.plotted.map((value, index) => (excluded[index] === true ? null : value));
  const { run, longestRun } = runTestOf(values, lines.centre);
  const signals = signalsOf({ values, centre: lines.centre, bandAt: lines.bandAt, linked }, rules);
  const phase: ChartPhase = {
    phase: points[0]?.phase ?? null,
    from,
    to: from + points.length - 1,
    n: points.length,
    centre: lines.centre,
    sigma: lines.sigma,
    run: linked ? { ...run, signal: false } : run,
    ...(lines.sigmaZ === undefined ? {} : { sigmaZ: lines.sigmaZ }),
    ...(longestRun === null || linked
      ? {}
      : { longestRun: { from: from + longestRun.from, to: from + longestRun.to } }),
  };
  return { phase, points: pointsWith(points, lines, signals) };
}

function pointsWith(
  points: readonly Point[],
  { plotted, centre, bandAt }: Lines,
  signals: readonly ChartPoint["signals"][],
): readonly ChartPoint[] {
  const band = bandAt?.(3);
  return points.map(({ x, n, exclude, note }, index) => {
    const point: ChartPoint = {
      x,
      value: plotted[index] ?? null,
      n,
      centre,
      lower: band?.lower[index] ?? null,
      upper: band?.upper[index] ?? null,
      signals: signals[index] ?? [],
    };
    if (exclude === null && note === null) return point;
    return {
      ...point,
      ...(exclude === null ? {} : { excluded: exclude }),
      ...(note === null ? {} : { note }),
    };
  });
}
