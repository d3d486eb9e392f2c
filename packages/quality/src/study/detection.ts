import { randomFrom } from "@smartpick/core/math";
import { linesAfter } from "../watch/frozen-lines.ts";
import { signalWatch } from "../watch/signal-watch.ts";
import type { Rules } from "./false-signals.ts";
import type { Process, RawPoint } from "./processes.ts";

/** Points after a change until the first signal: half of the runs need no more than the median. Infinity: more than `MOST`. */
export interface Detection {
  readonly median: number;
  readonly ninth: number;
}

/** Beyond this many points the wait is not counted on. */
export const MOST = 200;

/**
 * How many points after a shift of so many standard deviations the rules take to signal, looked at after each point. Lines
 * come from `baseline` points before it and stay. Runs whose baseline already signals at its end are left out.
 */
export function detection(
  process: Process,
  rules: Rules,
  asked: { readonly shift: number; readonly baseline: number; readonly runs: number; readonly seed: number },
): Detection {
  const random = randomFrom(asked.seed);
  const waits: number[] = [];
  for (let run = 0; run < asked.runs; run++) {
    const stream = random.split(run);
    const calm = process.from(stream, 0);
    const base = Array.from({ length: asked.baseline }, () => calm());
    const wait = waitAfter(process, rules, base, process.from(stream, asked.shift));
    if (wait !== null) waits.push(wait);
  }
  waits.sort((a, b) => a - b);
  const at = (p: number): number => waits[Math.ceil(p * waits.length) - 1] ?? Number.POSITIVE_INFINITY;
  return { median: at(0.5), ninth: at(0.9) };
}

/** Points until the first signal; null where the baseline's own last point shows one. */
function waitAfter(
  { method }: Process,
  rules: Rules,
  base: readonly RawPoint[],
  next: () => RawPoint,
): number | null {
  const values = base.map(({ value }) => value);
  const sizes = base.map(({ n }) => n);
  const lines = linesAfter(method, values, sizes, rules === "nhs");
  if (lines === null) return null;
  const watch = signalWatch(rules, lines.centre);
  const add = ({ value, n }: RawPoint): boolean => {
    const plotted = n === null ? value : value / n;
    return watch.add(lines.ruledValueOf(plotted), lines.scoreOf(plotted, n));
  };
  let isSignalled = false;
  for (const point of base) isSignalled = add(point);
  if (isSignalled) return null;
  for (let wait = 1; wait <= MOST; wait++) if (add(next())) return wait;
  return Number.POSITIVE_INFINITY;
}
