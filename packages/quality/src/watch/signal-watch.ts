import type { ChartRuleSet } from "@smartpick/answers";
import { type RunLimits, runLimitsOf } from "../charts/rules/run-test.ts";
import { sideOf } from "../charts/side.ts";

/** Looks at a chart after each new point, with its lines as they were at the start. */
export interface SignalWatch {
  /** Takes the next plotted value and its distance from the centre in standard errors (`null`: no limits); true if a rule holds now. */
  add(value: number, score: number | null): boolean;
}

const limits: RunLimits[] = [];

/** The limits of the run test, each worked out once. */
function limitsFor(useful: number): RunLimits {
  limits[useful] ??= runLimitsOf(useful);
  return limits[useful];
}

/**
 * A watch by a rule set around a fixed centre: the same rules as a chart's, point by point, so that the first signal is
 * found in one pass.
 */
export function signalWatch(rules: Exclude<ChartRuleSet, "none">, centre: number): SignalWatch {
  if (rules === "anhoej") return runWatch(centre);
  const isNhs = rules === "nhs";
  const shiftLength = isNhs ? 7 : 8;
  // Of the last five points, the newest first; NaN before there are so many.
  const scores = new Float64Array(5).fill(Number.NaN);
  const sides = new Float64Array(5).fill(Number.NaN);
  let sideLength = 0;
  let step = 0;
  let steps = 0;
  let before = Number.NaN;
  return {
    add(value, score) {
      const side = sideOf(value, centre);
      const distance = side === 0 || score === null ? 0 : score;
      sideLength = side !== 0 && side === sides[0] ? sideLength + 1 : side === 0 ? 0 : 1;
      const rise = Number.isNaN(before) ? 0 : sideOf(value, before);
      steps = rise !== 0 && rise === step ? steps + 1 : rise === 0 ? 0 : 1;
      step = rise;
      before = value;
      sides.copyWithin(1, 0, 4);
      scores.copyWithin(1, 0, 4);
      sides[0] = side;
      scores[0] = distance;
      if (Math.abs(distance) > 3 || sideLength >= shiftLength) return true;
      if (isNhs) return steps >= 6 || nearLimits(scores, sides, 1) || nearLimits(scores, sides, -1);
      return westernZones(scores, 1) || westernZones(scores, -1);
    },
  };
}

/** Anhøj's run test of all points so far, and single points beyond the limits. */
function runWatch(centre: number): SignalWatch {
  let useful = 0;
  let crossings = 0;
  let longest = 0;
  let length = 0;
  let last = 0;
  return {
    add(value, score) {
      const side = sideOf(value, centre);
      if (side !== 0) {
        useful++;
        if (last !== 0 && side !== last) crossings++;
        length = side === last ? length + 1 : 1;
        last = side;
        longest = Math.max(longest, length);
      }
      const { longestMax, crossingsMin } = limitsFor(useful);
      const isOutside = side !== 0 && score !== null && Math.abs(score) > 3;
      return isOutside || longest > longestMax || crossings < crossingsMin;
    },
  };
}

/** Two of the last three beyond two standard errors, or four of the last five beyond one. */
function westernZones(scores: Float64Array, way: number): boolean {
  return beyond(scores, way, 2, 3) >= 2 || beyond(scores, way, 1, 5) >= 4;
}

/** How many of the last `window` points lie beyond so many standard errors on one side; a window is never cut. */
function beyond(scores: Float64Array, way: number, errors: number, window: number): number {
  if (Number.isNaN(scores[window - 1])) return 0;
  let count = 0;
  for (let i = 0; i < window; i++) if (scores[i]! * way > errors) count++;
  return count;
}

/** Two of the last three between two and three standard errors, all three on one side of the centre. */
function nearLimits(scores: Float64Array, sides: Float64Array, way: number): boolean {
  let near = 0;
  for (let i = 0; i < 3; i++) {
    if (sides[i] !== way) return false;
    const distance = scores[i]! * way;
    if (distance > 2 && !(distance > 3)) near++;
  }
  return near >= 2;
}
