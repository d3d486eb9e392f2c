import type { Facts } from "../facts/facts.ts";
import type { PersonParameters } from "../facts/parameters.ts";
import { logistic } from "../math/logistic.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";
import type { Deviates } from "./deviates.ts";
import { afterEarlierSeasons } from "./earlier-seasons.ts";
import { effectsOf } from "./effects.ts";
import { densitiesAt, gridWeights, type QualityGrid, qualityGridOf } from "./quality-grid.ts";
import { specialtyParametersFor } from "./specialty-parameters-for.ts";
import {
  applicantTail,
  populationTail,
  shareOf,
  type TailFactor,
  type TailLogit,
  tailFactorsOf,
} from "./tail-share.ts";

/** What is the applicant's own wherever she applies: her place in the lower tail, and her earlier seasons. */
export interface PersonTerms {
  readonly parameters: PersonParameters;
  readonly grid: QualityGrid;
  readonly factors: readonly TailFactor[];
  readonly tail: TailLogit;
  readonly populationTail: TailLogit;
  /** Shares in the tail: the applicant's before any season, and the mean of the type. */
  readonly share: number;
  readonly populationShare: number;
  readonly seasons: number;
  /** Weights of the grid after earlier seasons; they sum to 1. */
  readonly weights: Float64Array;
}

/** The terms of one applicant, from the row of her type. */
export function personTermsOf(facts: Facts, applicant: Applicant): PersonTerms {
  const parameters = personParametersFor(facts.parameters.person, applicant.type);
  const general = specialtyParametersFor(facts.parameters, "*", applicant.type);
  const effects = effectsOf(facts, applicant, general, "*");
  const factors = tailFactorsOf(parameters, effects, applicant.yearsSinceGraduation, facts.judgements);
  const tail = applicantTail(parameters, factors);
  const population = populationTail(parameters, factors);
  const share = shareOf(tail);
  const grid = qualityGridOf(parameters);
  const seasons = Math.min(applicant.earlierMatches, facts.judgements.earlierSeasonsCap);
  const { carried: part, offers } = parameters;
  return {
    parameters,
    grid,
    factors,
    tail,
    populationTail: population,
    share,
    populationShare: shareOf(population),
    seasons,
    weights: afterEarlierSeasons(gridWeights(grid, share), grid.at, { seasons, offers, part }),
  };
}

/** Weights of the grid in one draw of what is unsure about the tail and about earlier seasons; they sum to 1. */
export function drawnPersonWeights(person: PersonTerms, deviate: Deviates): Float64Array {
  const { parameters, grid, factors, seasons } = person;
  let logit = parameters.share + parameters.shareSd * deviate("tail share");
  for (const { factor, slope, slopeSd, x, xSd, typical } of factors) {
    const value = x + xSd * deviate(`told ${factor}`);
    logit += (slope + slopeSd * deviate(`tail ${factor}`)) * (value - typical);
  }
  const densities = densitiesAt(grid.at, { ...grid.mixture, depth: drawnDepth(person, deviate) });
  const part = Math.min(
    1,
    Math.max(0, parameters.carried + parameters.carriedSd * deviate("earlier seasons")),
  );
  return afterEarlierSeasons(gridWeights(densities, logistic(logit)), grid.at, {
    seasons,
    offers: parameters.offers,
    part,
  });
}

/** How far below the tail lies in one draw. */
export function drawnDepth({ parameters }: Pick<PersonTerms, "parameters">, deviate: Deviates): number {
  return parameters.depth + parameters.depthSd * deviate("tail depth");
}

/** The row of a type. Throws where there is none, which the build of the facts excludes. */
export function personParametersFor(
  rows: readonly PersonParameters[],
  type: ApplicantType,
): PersonParameters {
  const found = rows.find((row) => row.type === type);
  if (found === undefined) throw new Error(`no lower tail for applicant type ${type}`);
  return found;
}
