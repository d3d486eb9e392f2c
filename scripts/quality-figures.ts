import { randomFrom } from "../packages/core/src/math/random.ts";
import { coverage, TRIALS } from "../packages/quality/src/study/coverage.ts";
import { type Detection, detection } from "../packages/quality/src/study/detection.ts";
import { falseSignals, type Rules } from "../packages/quality/src/study/false-signals.ts";
import { type PointsCheck, pointsCheck } from "../packages/quality/src/study/points-check.ts";
import { PROCESSES, type Process } from "../packages/quality/src/study/processes.ts";
import type { ShareSeen } from "../packages/quality/src/study/share-seen.ts";
import { signalWatch } from "../packages/quality/src/watch/signal-watch.ts";

/** How large a study is. */
export interface Size {
  readonly charts: number;
  readonly waits: number;
  readonly intervals: number;
  readonly baselines: number;
  readonly lengths: number;
  readonly seed: number;
}

/** The study of the page. */
export const FULL: Size = {
  charts: 1000,
  waits: 500,
  intervals: 4000,
  baselines: 60,
  lengths: 2000,
  seed: 11,
};

const RULES: readonly Rules[] = ["anhoej", "nhs", "western-electric"];
export const POINTS = [12, 24, 36, 60] as const;
export const SHIFTS = [0.5, 1, 1.5, 2, 3] as const;
export const SIZES = [
  [8, 8],
  [12, 24],
  [24, 12],
  [40, 40],
] as const;
/** Points before the change, whose lines stay. */
export const BASELINE = 24;

/** Everything that the page shows. */
export interface QualityFigures {
  readonly signals: readonly {
    readonly process: Process;
    readonly rules: Rules;
    readonly false: readonly ShareSeen[];
    readonly waits: readonly Detection[];
  }[];
  readonly coverage: readonly { readonly code: string; readonly held: readonly ShareSeen[] }[];
  readonly points: readonly {
    readonly process: Process;
    readonly rules: Rules;
    readonly check: PointsCheck;
  }[];
  readonly lengths: readonly KnownLength[];
}

/** Runs the whole study; the same size gives the same figures. */
export function qualityFigures(size: Size): QualityFigures {
  const cells = PROCESSES.flatMap((process) => RULES.map((rules) => ({ process, rules })));
  return {
    signals: cells.map(({ process, rules }) => ({
      process,
      rules,
      false: POINTS.map((points) => falseSignals(process, rules, points, size.charts, size.seed)),
      waits: SHIFTS.map((shift) =>
        detection(process, rules, { shift, baseline: BASELINE, runs: size.waits, seed: size.seed }),
      ),
    })),
    coverage: TRIALS.map((trial) => ({
      code: trial.code,
      held: SIZES.map((sizes) => coverage(trial, sizes, size.intervals, size.seed)),
    })),
    points: cells
      .filter(({ process }) => UNITS[process.code] !== undefined)
      .map(({ process, rules }) => ({
        process,
        rules,
        check: pointsCheck(process, rules, {
          shift: 1.5,
          unit: UNITS[process.code]!,
          baseline: BASELINE,
          runs: size.baselines,
          seed: size.seed,
        }),
      })),
    lengths: KNOWN.map(([rules, shift, published, source]) => ({
      rules,
      shift,
      published,
      source,
      found: averageLength(rules, shift, size.lengths, size.seed),
    })),
  };
}

/** One standard deviation of a point in units of its chart. */
const UNITS: Readonly<Record<string, number>> = {
  "normal values, run chart": 1,
  "normal values, XmR chart": 1,
  "counts, c chart": Math.sqrt(5),
  "shares, p chart": Math.sqrt((0.2 * 0.8) / 50),
};

/** A published average run length with known centre and limits, and the one found here. */
export interface KnownLength {
  readonly rules: "three-sigma" | "western-electric";
  readonly shift: number;
  readonly published: number;
  readonly source: string;
  readonly found: number;
}

const SHEWHART = "Montgomery 2009, from 1/p";
const CHAMP = "Champ & Woodall 1987, table 1";
const KNOWN: readonly (readonly [KnownLength["rules"], number, number, string])[] = [
  ["three-sigma", 0, 370.4, SHEWHART],
  ["three-sigma", 1, 43.9, SHEWHART],
  ["three-sigma", 2, 6.3, SHEWHART],
  ["three-sigma", 3, 2, SHEWHART],
  ["western-electric", 0, 91.75, CHAMP],
  ["western-electric", 1, 9.22, CHAMP],
  ["western-electric", 2, 3.13, CHAMP],
];

/** The mean number of points until a signal where centre and spread are known. */
function averageLength(rules: KnownLength["rules"], shift: number, runs: number, seed: number): number {
  const random = randomFrom(seed);
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    const stream = random.split(run);
    const watch = signalWatch("western-electric", 0);
    // The published windows may reach back before the first point; a window of a chart is never cut.
    for (let calm = 0; calm < 4; calm++) watch.add(0, 0);
    for (;;) {
      sum++;
      const value = shift + stream.normal();
      if (rules === "three-sigma" ? Math.abs(value) > 3 : watch.add(value, value)) break;
    }
  }
  return sum / runs;
}
