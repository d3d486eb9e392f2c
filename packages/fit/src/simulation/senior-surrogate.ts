import {
  type Facts,
  logistic,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import { overNodes, type UsualPool } from "../account/usual-season.ts";
import { type Axis, gridPoints, gridPointWeights, pointWeights, weighed } from "../math/chebyshev.ts";
import { type SeniorTail, seasonsOf, withSeniorTail } from "../person/fit-seniors.ts";
import type { SeniorTable } from "../person/score-bands.ts";
import type { ScoredSeason } from "../person/second-stage.ts";

/** The tail within which the surrogate knows the model: about 2.5 SDs of the priors on either side. */
export const TAIL_RANGE = {
  share: { low: -4.8, high: -1.2, size: 4 },
  perTenPoints: { low: 0, high: 1.05, size: 3 },
  depth: { low: 1.7, high: 3.8, size: 3 },
  kappaSpread: { low: 0.03, high: 1.1, size: 3 },
} as const satisfies { readonly [K in keyof SeniorTail]: Axis };

/** The logit of the second stage at one score. */
const LEVEL: Axis = { low: -6.5, high: 4.5, size: 8 };

/** One score of a specialty: logits of any interview by tail, and of a match given one by tail and level. */
interface ScoreSurface {
  readonly step2ck: number;
  readonly share: number;
  readonly any: Float64Array;
  readonly match: Float64Array;
}

interface SpecialtySurface {
  readonly bands: readonly ScoreSurface[];
  readonly population: readonly ScoreSurface[];
}

/** A stand-in for `seasonsOf`: the same seasons by interpolation, some hundred times faster. */
export type SeniorSurrogate = typeof seasonsOf;

/**
 * Works the model out at Chebyshev points of the tail and of the level of stage 2, for every score of every table, and
 * returns what interpolates between them. Outside the ranges the values at their ends stand in.
 */
export function seniorSurrogate(
  facts: Facts,
  tables: readonly SeniorTable[],
  pools: ReadonlyMap<SpecialtyName, UsualPool>,
): SeniorSurrogate {
  const { share, perTenPoints, depth, kappaSpread } = TAIL_RANGE;
  const interview: readonly Axis[] = [share, perTenPoints, depth];
  const points = gridPoints(interview);
  const second = gridPoints([kappaSpread, LEVEL]);
  const surfaces = new Map<string, SpecialtySurface>();
  for (const table of tables) {
    const pool = pools.get(table.specialty)!;
    const seen = points.map((at) =>
      seasonsOf(withSeniorTail(facts, tailAt([...at, kappaSpread.low])), table, pool),
    );
    const surfaceOf = (pick: (one: ReturnType<typeof seasonsOf>) => readonly ScoredSeason[], i: number) => {
      const { step2ck, share: part } = pick(seen[0]!)[i]!;
      const any = new Float64Array(points.length);
      const match = new Float64Array(points.length * second.length);
      seen.forEach((one, p) => {
        const { season } = pick(one)[i]!;
        const some = overNodes(season.weights, season.any);
        any[p] = logitOf(some);
        second.forEach(([spread, level], s) => {
          const parameters = {
            ...one.base,
            kappaSd: 0,
            kappaSpread: spread!,
            kappa: level!,
            kappaStep2ck: 0,
          };
          match[p * second.length + s] = logitOf(overNodes(season.weights, season.match(parameters)) / some);
        });
      });
      return { step2ck, share: part, any, match };
    };
    surfaces.set(table.specialty, {
      bands: seen[0]!.bands.map((_, i) => surfaceOf(({ bands }) => bands, i)),
      population: seen[0]!.population.map((_, i) => surfaceOf(({ population }) => population, i)),
    });
  }
  return (parameters, table, pool) => {
    const row = parameters.person.find(({ type }) => type === "us-md")!;
    const base = specialtyParametersFor(parameters, table.specialty, "us-md");
    const at = gridPointWeights(interview, [row.share, row.perTenPoints, row.depth]);
    // The model folds what is unsure of kappa into its spread over people.
    const spread = pointWeights(kappaSpread, Math.hypot(base.kappaSpread, base.kappaSd));
    const surface = surfaces.get(pool.specialty)!;
    const seasonAt = (one: ScoreSurface): ScoredSeason => {
      const any = logistic(weighed(at, one.any)[0]!);
      const levels = weighed(spread, weighed(at, one.match));
      const x = (one.step2ck - base.step2ckMean) / 10;
      return {
        step2ck: one.step2ck,
        share: one.share,
        season: {
          weights: Float64Array.of(1),
          any: Float64Array.of(any),
          match: ({ kappa, kappaStep2ck }: SpecialtyParameters) =>
            Float64Array.of(
              any * logistic(weighed(pointWeights(LEVEL, kappa + kappaStep2ck * x), levels)[0]!),
            ),
        },
      };
    };
    return { bands: surface.bands.map(seasonAt), population: surface.population.map(seasonAt), base };
  };
}

function tailAt([share, perTenPoints, depth, kappaSpread]: readonly number[]): SeniorTail {
  return { share: share!, perTenPoints: perTenPoints!, depth: depth!, kappaSpread: kappaSpread! };
}

/** Logit of a share, kept off 0 and 1. */
export function logitOf(share: number): number {
  const kept = Math.min(1 - 1e-9, Math.max(1e-9, share));
  return Math.log(kept / (1 - kept));
}
