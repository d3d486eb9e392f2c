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

/** Values whose neighbours have this correlation; the second phase is moved by 1, and a mean spreads 1.5 times as wide. */
function likeNeighbours(correlation: number, kind: "mean" | "median" = "mean"): Trial {
  const likeness =
    correlation < 0 ? `high and low alternate, −${-correlation}` : `neighbours alike ${correlation}`;
  return {
    code: `${kind}, ${correlation === 0 ? "independent" : likeness}`,
    of: "difference",
    truth: 1,
    phase: (random, points, isAfter) => {
      let state = random.normal();
      const spread = isAfter && kind === "mean" ? 1.5 : 1;
      const next = (): number => {
        state = correlation * state + Math.sqrt(1 - correlation ** 2) * random.normal();
        return (isAfter ? 1 : 0) + spread * state;
      };
      return values(kind, next, points);
    },
  };
}

/** Means of 3 to 7 values each, as an x̄ chart has them: half of the variance of a value lies between the points. */
const OF_SUBGROUPS: Trial = {
  code: "mean, of 3 to 7 values a point",
  of: "difference",
  truth: 1,
  phase: (random, points, isAfter) => {
    const next = (): number => {
      const size = 3 + Math.floor(5 * random.uniform());
      return (isAfter ? 1 : 0) + random.normal() * Math.sqrt(0.5 + 0.5 / size);
    };
    return values("mean", next, points);
  },
};

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
  likeNeighbours(0.8),
  likeNeighbours(-0.4),
  OF_SUBGROUPS,
  skewed("mean"),
  skewed("median"),
  likeNeighbours(0.2, "median"),
  likeNeighbours(0.4, "median"),
  likeNeighbours(0.6, "median"),
  shares("30 to 20 of 100, 40 patients a point", 0.3, 0.2, 40, 0),
  shares("the same, varying beyond chance", 0.3, 0.2, 40, 0.05),
  shares("90 to 95 of 100, 60 patients a point", 0.9, 0.95, 60, 0),
  shares("5 to 3 of 100, 20 patients a point", 0.05, 0.03, 20, 0),
  shares("2 to 1 of 100, 20 patients a point", 0.02, 0.01, 20, 0),
  shares("30 to 20 of 100, 1,000 patients a point, varying beyond chance", 0.3, 0.2, 1000, 0.01),
  rates("5 to 4 a point", "difference", 0.05, 0.04, 100, 0),
  rates("5 to 4 a point", "ratio", 0.05, 0.04, 100, 0),
  rates("the same, varying beyond chance", "ratio", 0.05, 0.04, 100, 0.3),
  rates("50 to 40 a point, varying beyond chance", "difference", 0.05, 0.04, 1000, 0.03),
  rates("50 to 40 a point, varying beyond chance", "ratio", 0.05, 0.04, 1000, 0.03),
  rates("5 to 4 a period, as a c chart counts", "difference", 5, 4, 1, 0),
  rates("0.8 to 0.5 a point", "difference", 0.008, 0.005, 100, 0),
  rates("0.8 to 0.5 a point", "ratio", 0.008, 0.005, 100, 0),
  rates("0.4 to 0.2 a point", "difference", 0.004, 0.002, 100, 0),
  rates("0.4 to 0.2 a point", "ratio", 0.004, 0.002, 100, 0),
  gaps("days between events", "time", (random) => 20 * exponentialFrom(random), 2),
  gaps("days, varying beyond chance", "time", (random) => 20 * gammaFrom(random, 0.6), 2),
  gaps("cases between events, 40 on average", "cases", (random) => geometricFrom(random, 40), 1),
  gaps(
    "cases, varying beyond chance",
    "cases",
    (random) => geometricFrom(random, (40 * gammaFrom(random, 2)) / 2),
    1,
  ),
];
