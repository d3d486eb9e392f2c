import { type Facts, type SpecialtyParameters, specialtyParametersFor } from "@smartpick/core";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Prior } from "../stage-two/fit-rank-model.ts";
import type { NationalCount } from "./national-counts.ts";
import {
  matchedBesideAnother,
  type PopulationMeans,
  type PopulationPool,
  type PopulationSeasons,
  populationMeans,
  populationSeasons,
} from "./population.ts";

/**
 * The level of one specialty and type: how far national counts move the interviews that the rates imply, how much wider the
 * quality spreads than was known, and kappa.
 */
export interface LevelFit {
  readonly level: number;
  readonly sigma: number;
  readonly kappa: number;
  readonly means: PopulationMeans;
  /** Share matched when those who prefer another specialty are counted so. */
  readonly matched: number;
}

/** How far the rates of programs may be off as a level, and kappa from what was known before; logits. */
export interface LevelPriors {
  readonly level: Prior;
  /** Of the logarithm of the factor on sigma: where few carry the rates, interviews are less evenly spread. */
  readonly spread: Prior;
  readonly kappa: Prior;
}

/** Relative errors of what the account leaves out: of a share with a list, and of matched people for each listed one. */
const LISTED_ERROR = 0.04;
const TAKEN_ERROR = 0.05;

/** Up to this SD the grid of the quality is exact to four figures. */
const MOST_SIGMA = 1.3;

/** Part of those who prefer another specialty that may not rank this one. */
const DROPPED = 0.12;

/** The seasons of those who prefer another specialty, there. */
export interface Elsewhere {
  readonly seasons: PopulationSeasons;
  readonly parameters: SpecialtyParameters;
}

/** Level, logarithm of the factor on sigma, and kappa of one specialty and type. */
export interface LevelPoint {
  readonly level: number;
  readonly spread: number;
  readonly kappa: number;
}

/** Fits level and kappa to the people with a list and the matched people of one count. */
export function fitLevel(
  facts: Facts,
  count: NationalCount,
  pool: PopulationPool,
  elsewhere: Elsewhere,
  priors: LevelPriors,
): LevelFit {
  return fitLevelTo(count, priors, (point) => levelAt(facts, count, pool, elsewhere, point));
}

/** The same for any forward model that gives the account at a point. */
export function fitLevelTo(
  count: NationalCount,
  priors: LevelPriors,
  account: (point: LevelPoint) => LevelFit,
): LevelFit {
  const listed = Math.log(count.ranked / count.applicants);
  const taken = Math.log(count.matched / count.ranked);
  const errors = countErrors(count);
  const at = (x: ArrayLike<number>): LevelFit => account({ level: x[0]!, spread: x[1]!, kappa: x[2]! });
  const objective = (x: ArrayLike<number>): number => {
    const { means, matched } = at(x);
    return (
      ((Math.log(means.listed) - listed) / errors.listed) ** 2 +
      ((Math.log(matched / means.listed) - taken) / errors.taken) ** 2 +
      ((x[0]! - priors.level.mean) / priors.level.sd) ** 2 +
      ((x[1]! - priors.spread.mean) / priors.spread.sd) ** 2 +
      ((x[2]! - priors.kappa.mean) / priors.kappa.sd) ** 2
    );
  };
  const start = [priors.level.mean, priors.spread.mean, priors.kappa.mean];
  return at(nelderMead(objective, start, [-0.4, 0.2, 0.3], 0.02, 60).at);
}

/** Relative errors of a count: of the share with a list, and of the matched for each listed one. */
export function countErrors({ applicantsError, backup, matched, ranked }: NationalCount): {
  readonly listed: number;
  readonly taken: number;
} {
  return {
    // Who prefers another specialty may leave this one off the list though she was interviewed.
    listed: Math.hypot(LISTED_ERROR, applicantsError, DROPPED * backup),
    // The luck of one Match: small counts say little.
    taken: Math.hypot(TAKEN_ERROR, Math.sqrt((1 - matched / ranked) / matched)),
  };
}

/** The account of one specialty and type at a level and kappa. */
export function levelAt(
  facts: Facts,
  { specialty, type, backup }: NationalCount,
  pool: PopulationPool,
  elsewhere: Elsewhere,
  { level, spread, kappa }: LevelPoint,
): LevelFit {
  const own = specialtyParametersFor(facts.parameters, specialty, type);
  const sigma = Math.min(MOST_SIGMA, own.sigma * Math.exp(spread));
  const changed: SpecialtyParameters = { ...own, level, sigma, kappa };
  const seasons = populationSeasons(pool, withSpecialty(facts.parameters, changed));
  const means = populationMeans(seasons, changed);
  const matched = matchedBesideAnother(seasons, changed, { ...elsewhere, share: backup });
  return { level, sigma, kappa, means, matched };
}

/** The parameters with the row of one specialty and type changed. */
export function withSpecialty(
  parameters: Facts["parameters"],
  changed: SpecialtyParameters,
): Facts["parameters"] {
  const others = parameters.specialties.filter(
    (row) => row.specialty !== changed.specialty || row.type !== changed.type,
  );
  return { ...parameters, specialties: [...others, changed] };
}
