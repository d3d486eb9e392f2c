import type { Chart, ProjectFigures } from "@smartpick/answers";
import { effectOfTwoPhases } from "./project-chart.ts";

/** Charts whose values are shares of 1; they are told of 100. */
const SHARES = new Set(["p", "p-prime"]);

/**
 * The figures of a chart that a project may tell: the centre of each phase, shares of 100. Points without a value or left
 * out by her do not count; a phase without a centre is left out.
 */
export function figuresOf(chart: Chart): ProjectFigures {
  const { method, phases, points } = chart;
  const times = SHARES.has(method) ? 100 : 1;
  const counted = points.map(({ value, excluded }) => value !== null && excluded === undefined);
  return {
    method,
    centre: method === "run" ? "median" : "mean",
    of100: times === 100,
    points: counted.filter(Boolean).length,
    signals: points.filter(({ signals }) => signals.length > 0).length,
    phases: phases.flatMap(({ phase, from, to, centre }) =>
      centre === null
        ? []
        : [
            {
              name: phase,
              points: counted.slice(from, to + 1).filter(Boolean).length,
              from: points[from]?.x ?? 0,
              to: points[to]?.x ?? 0,
              centre: centre * times,
            },
          ],
    ),
    effect: effectIn(chart, times),
  };
}

/** The difference between the two named phases of a chart; `null` where it or an end of its interval cannot be computed. */
function effectIn(chart: Chart, times: number): ProjectFigures["effect"] {
  const effect = effectOfTwoPhases(chart);
  if (effect === null || effect.difference === null) return null;
  const { value, low, high } = effect.difference;
  if (low === null || high === null) return null;
  return { mid: value * times, low: low * times, high: high * times, bears: effect.claim.bears };
}
