import { randomFrom } from "@smartpick/core/math";
import { chartOf } from "../charts/chart-of.ts";
import { pointsNeeded } from "../points-needed/points-needed.ts";
import { linesAfter } from "../watch/frozen-lines.ts";
import { signalWatch } from "../watch/signal-watch.ts";
import type { Rules } from "./false-signals.ts";
import type { Process, RawPoint } from "./processes.ts";
import { type ShareSeen, shareSeen } from "./share-seen.ts";

/** How "points needed" did on baselines and futures that it had not seen. */
export interface PointsCheck {
  /** The middle answer over the baselines, of those that had one. */
  readonly median: number;
  /** How often the change was seen by the answered number of points; it promises 80 of 100. */
  readonly detected: ShareSeen;
  /** Baselines that gave no number: a signal in them, or more points than anybody waits for. */
  readonly without: number;
}

/** Asks for the points needed from fresh baselines, and follows each with a fresh future; `unit` is the change of a shift of 1. */
export function pointsCheck(
  process: Process,
  rules: Rules,
  asked: {
    readonly shift: number;
    readonly unit: number;
    readonly baseline: number;
    readonly runs: number;
    readonly seed: number;
  },
): PointsCheck {
  const random = randomFrom(asked.seed);
  const answers: number[] = [];
  let detected = 0;
  let without = 0;
  for (let run = 0; run < asked.runs; run++) {
    const stream = random.split(run);
    const calm = process.from(stream, 0);
    const base = Array.from({ length: asked.baseline }, () => calm());
    const needed = answerFor(process, rules, base, asked.shift * asked.unit, run + 1);
    if (needed === null) {
      without++;
      continue;
    }
    answers.push(needed);
    if (isSeenBy(process, rules, base, process.from(stream, asked.shift), needed)) detected++;
  }
  answers.sort((a, b) => a - b);
  return {
    median: answers[answers.length >> 1] ?? Number.NaN,
    detected: shareSeen(detected, answers.length),
    without,
  };
}

function answerFor(
  { method }: Process,
  rules: Rules,
  base: readonly RawPoint[],
  change: number,
  seed: number,
): number | null {
  const rows = base.map(({ value, n }, at) => [String(at), String(value), n === null ? "" : String(n)]);
  const table = { columns: ["index", "value", "n"], rows, lines: rows.map((_, at) => at + 2) };
  const chart = chartOf(table, { method, rules });
  if (!chart.ok) return null;
  const answer = pointsNeeded(chart.value, { change, seed });
  return answer.ok ? answer.value.points : null;
}

function isSeenBy(
  { method }: Process,
  rules: Rules,
  base: readonly RawPoint[],
  next: () => RawPoint,
  points: number,
): boolean {
  const lines = linesAfter(
    method,
    base.map(({ value }) => value),
    base.map(({ n }) => n),
    rules === "nhs",
  )!;
  const watch = signalWatch(rules, lines.centre);
  const add = ({ value, n }: RawPoint): boolean => {
    const plotted = n === null ? value : value / n;
    return watch.add(lines.ruledValueOf(plotted), lines.scoreOf(plotted, n));
  };
  for (const point of base) add(point);
  for (let at = 0; at < points; at++) if (add(next())) return true;
  return false;
}
