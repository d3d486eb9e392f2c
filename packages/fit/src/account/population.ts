import type { ApplicantType, VisaNeed } from "@smartpick/core";
import {
  type Facts,
  gaussHermite,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import { type NodeSeason, overNodes, type UsualPool, usualPool, usualSeason } from "./usual-season.ts";

/** Usual lists of a specialty and type for each visa need that counts, with the share of applicants who have it. */
export interface PopulationPool {
  readonly specialty: SpecialtyName;
  readonly type: ApplicantType;
  readonly byVisa: readonly { readonly share: number; readonly pool: UsualPool }[];
}

/** The seasons of a population: each with the share of applicants that it stands for. */
export type PopulationSeasons = readonly { readonly share: number; readonly season: NodeSeason }[];

/** What an average applicant of a population may expect. */
export interface PopulationMeans {
  readonly interviews: number;
  /** Share with at least one rank, and share matched, all in this specialty alone. */
  readonly listed: number;
  readonly matched: number;
}

/** Share of non-US IMGs who need a visa: derived from the match rates of 2026 with and without. */
const VISA_NEED: Readonly<Record<ApplicantType, number>> = {
  "us-md": 0,
  do: 0,
  "us-img": 0,
  "non-us-img": 0.8,
};
/** Ranks that a program gives per interview it holds (Neurology 2026). */
const RANKED = 0.95;
/** Nodes of Step 2 CK. */
const SCORES = 3;
const SEED = 11;

/** Draws the usual lists of a population. */
export function populationPool(
  facts: Facts,
  specialty: SpecialtyName,
  type: ApplicantType,
  season: number,
  lists = 3,
): PopulationPool {
  const need = VISA_NEED[type];
  const shares: readonly (readonly [VisaNeed, number])[] = [
    ["none", 1 - need],
    ["j1", need],
  ];
  return {
    specialty,
    type,
    byVisa: shares.flatMap(([visa, share]) =>
      share === 0
        ? []
        : [{ share, pool: usualPool(facts, { specialty, type, season, visa }, { lists, seed: SEED }) }],
    ),
  };
}

/** The seasons of the average applicants: nodes of Step 2 CK by visa need; all else is averaged over the type. */
export function populationSeasons(
  { specialty, type, byVisa }: PopulationPool,
  parameters: Facts["parameters"],
): PopulationSeasons {
  const { step2ckMean, step2ckSd } = specialtyParametersFor(parameters, specialty, type);
  const { nodes, weights } = gaussHermite(SCORES);
  return byVisa.flatMap(({ share, pool }) =>
    Array.from(nodes, (z, i) => ({
      share: share * weights[i]!,
      season: usualSeason(pool, parameters, { step2ck: step2ckMean + step2ckSd * z }),
    })),
  );
}

/** Means over a population that applies to one specialty only. */
export function populationMeans(
  seasons: PopulationSeasons,
  parameters: SpecialtyParameters,
): PopulationMeans {
  let interviews = 0;
  let listed = 0;
  let matched = 0;
  for (const { share, season } of seasons) {
    const { weights } = season;
    interviews += share * overNodes(weights, season.interviews);
    // The chance of no rank where each interview gives one with the same chance, as of a Poisson count.
    const none = season.any.map((any) => 1 - (1 - any) ** RANKED);
    listed += share * overNodes(weights, none);
    matched += share * overNodes(weights, season.match(parameters));
  }
  return { interviews, listed, matched };
}

/**
 * Share matched in the specialty when a part of its applicants prefers another one, `other` being their season there: they
 * take a place here only when nothing took them there. One quality serves both.
 */
export function matchedBesideAnother(
  here: PopulationSeasons,
  parameters: SpecialtyParameters,
  other: {
    readonly seasons: PopulationSeasons;
    readonly parameters: SpecialtyParameters;
    readonly share: number;
  },
): number {
  let sum = 0;
  here.forEach(({ share, season }, i) => {
    const there = other.seasons[i]!.season.match(other.parameters);
    const match = season
      .match(parameters)
      .map((p, k) => p * (1 - other.share) + p * other.share * (1 - there[k]!));
    sum += share * overNodes(season.weights, match);
  });
  return sum;
}
