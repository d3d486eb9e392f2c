import { type Random, randomFrom } from "@smartpick/core/math";
import {
  betaFrom,
  binomialFrom,
  exponentialFrom,
  gammaFrom,
  geometricFrom,
  poissonFrom,
} from "../draws/draws.ts";
import { changeBetween } from "../effect/change-between.ts";
import type { Measure } from "../effect/measure.ts";
import { type ShareSeen, shareSeen } from "./share-seen.ts";

/** Two phases from a process whose true change is known. */
export interface Trial {
  readonly code: string;
  /** What the interval is of, and how large it truly is. */
  readonly of: "difference" | "ratio";
  readonly truth: number;
  readonly phase: (random: Random, points: number, isAfter: boolean) => Measure;
}

/** How often the 95 % interval of a trial holds the truth; a trial without an interval holds every value. */
export function coverage(
  trial: Trial,
  sizes: readonly [before: number, after: number],
  runs: number,
  seed: number,
): ShareSeen {
  const random = randomFrom(seed);
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const stream = random.split(run);
    const change = changeBetween(trial.phase(stream, sizes[0], false), trial.phase(stream, sizes[1], true));
    const estimate = change[trial.of];
    if (estimate === null) held++;
    else if ((estimate.low ?? -1e300) <= trial.truth && (estimate.high ?? 1e300) >= trial.truth) held++;
  }
  return shareSeen(held, runs);
}

function values(kind: "mean" | "median", next: () => number, points: number): Measure {
  return {
    kind,
    values: Array.from({ length: points }, next),
    places: Array.from({ length: points }, (_, at) => at),
  };
}

/** Values whose neighbours have this correlation; the second phase is moved by 1 and spreads 1.5 times as wide. */
function likeNeighbours(correlation: number): Trial {
  return {
    code: correlation === 0 ? "mean, independent" : `mean, neighbours alike ${correlation}`,
    of: "difference",
    truth: 1,
    phase: (random, points, isAfter) => {
      let state = random.normal();
      const next = (): number => {
        state = correlation * state + Math.sqrt(1 - correlation ** 2) * random.normal();
        return isAfter ? 1 + 1.5 * state : state;
      };
      return values("mean", next, points);
    },
  };
}

function skewed(kind: "mean" | "median"): Trial {
  return {
    code: `${kind}, skewed values`,
    of: "difference",
    truth: 0.5,
    phase: (random, points, isAfter) =>
      values(kind, () => Math.exp(0.6 * random.normal()) + (isAfter ? 0.5 : 0), points),
  };
}

/** Sizes from 0.6 to 1.4 times the usual one. */
function sizesFrom(random: Random, points: number, usual: number): number[] {
  return Array.from({ length: points }, () =>
    Math.max(1, Math.round(usual * (0.6 + 0.8 * random.uniform()))),
  );
}

function shares(code: string, from: number, to: number, usual: number, likeness: number): Trial {
  return {
    code: `share, ${code}`,
    of: "difference",
    truth: to - from,
    phase: (random, points, isAfter) => {
      const share = isAfter ? to : from;
      const strength = 1 / likeness - 1;
      const sizes = sizesFrom(random, points, usual);
      const events = sizes.map((n) =>
        binomialFrom(
          random,
          n,
          likeness === 0 ? share : betaFrom(random, share * strength, (1 - share) * strength),
        ),
      );
      return { kind: "share", events, sizes };
    },
  };
}

function rates(
  code: string,
  of: Trial["of"],
  from: number,
  to: number,
  usual: number,
  variation: number,
): Trial {
  return {
    code: `rate ${of}, ${code}`,
    of,
    truth: of === "ratio" ? to / from : to - from,
    phase: (random, points, isAfter) => {
      const rate = isAfter ? to : from;
      const sizes = sizesFrom(random, points, usual);
      const events = sizes.map((n) => {
        const varied = variation === 0 ? 1 : gammaFrom(random, 1 / variation) * variation;
        return poissonFrom(random, n * rate * varied);
      });
      return { kind: "rate", events, sizes };
    },
  };
}

function gaps(code: string, unit: "cases" | "time", next: (random: Random) => number, factor: number): Trial {
  return {
    code: `gaps, ${code}`,
    of: "ratio",
    truth: factor,
    phase: (random, points, isAfter) => ({
      kind: "gap",
      unit,
      values: Array.from({ length: points }, () => next(random) * (isAfter ? factor : 1)),
    }),
  };
}

/** What the effect intervals are tried on. */
export const TRIALS: readonly Trial[] = [
  likeNeighbours(0),
  likeNeighbours(0.2),
  likeNeighbours(0.4),
  likeNeighbours(0.6),
  skewed("mean"),
  skewed("median"),
  shares("30 to 20 of 100, 40 patients a point", 0.3, 0.2, 40, 0),
  shares("the same, varying beyond chance", 0.3, 0.2, 40, 0.05),
  shares("90 to 95 of 100, 60 patients a point", 0.9, 0.95, 60, 0),
  shares("5 to 3 of 100, 20 patients a point", 0.05, 0.03, 20, 0),
  shares("2 to 1 of 100, 20 patients a point", 0.02, 0.01, 20, 0),
  rates("5 to 4 a point", "difference", 0.05, 0.04, 100, 0),
  rates("5 to 4 a point", "ratio", 0.05, 0.04, 100, 0),
  rates("the same, varying beyond chance", "ratio", 0.05, 0.04, 100, 0.3),
  rates("0.8 to 0.5 a point", "difference", 0.008, 0.005, 100, 0),
  rates("0.8 to 0.5 a point", "ratio", 0.008, 0.005, 100, 0),
  gaps("days between events", "time", (random) => 20 * exponentialFrom(random), 2),
  gaps("days, varying beyond chance", "time", (random) => 20 * gammaFrom(random, 0.6), 2),
  gaps("cases between events, 40 on average", "cases", (random) => geometricFrom(random, 40), 1),
];
