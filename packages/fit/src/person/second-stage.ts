import type { SpecialtyParameters } from "@smartpick/core";
import { type NodeSeason, overNodes } from "../account/usual-season.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Prior } from "../stage-two/fit-rank-model.ts";
import type { SeniorTable } from "./score-bands.ts";

/** Scores at which the season of a specialty is worked out: the bands, and nodes of the population for its means. */
export interface ScoredSeason {
  readonly step2ck: number;
  /** Share of the applicants that this score stands for. */
  readonly share: number;
  readonly season: Pick<NodeSeason, "weights" | "any" | "match">;
}

/** Stage 2 of US MD seniors in one specialty: kappa, its slope by ten points, and how unsure kappa is. */
export interface SeniorStageTwo {
  readonly kappa: number;
  readonly step2ck: number;
  readonly kappaSd: number;
  readonly misfit: number;
  /** Whether bands of score took part. */
  readonly banded: boolean;
}

/** What a simple model cannot match in a share, and the error of a rounded percentage. */
const SHARE_ERROR = 0.015;
/** The same of a gap between medians, points. */
const GAP_ERROR = 3;
/** SD of the scores of those who did not match, points. */
const UNMATCHED_SD = 15;

/** Chance of a match given at least one interview, since only those with a list are counted. */
export function matchGivenList({ season }: ScoredSeason, parameters: SpecialtyParameters): number {
  return overNodes(season.weights, season.match(parameters)) / overNodes(season.weights, season.any);
}

/** Fits kappa and its slope to the bands and the gap of medians, or to the match rate where there are no bands. */
export function fitSeniorStageTwo(
  table: SeniorTable,
  bands: readonly ScoredSeason[],
  population: readonly ScoredSeason[],
  base: SpecialtyParameters,
  priors: { readonly kappa: Prior; readonly step2ck: Prior },
): SeniorStageTwo {
  const parametersAt = (x: ArrayLike<number>): SpecialtyParameters => ({
    ...base,
    kappa: x[0]!,
    kappaStep2ck: Math.max(0, x[1]!),
  });
  const misfit = (x: ArrayLike<number>): number => misfitOf(table, bands, population, parametersAt(x));
  const objective = (x: ArrayLike<number>): number =>
    misfit(x) +
    ((x[0]! - priors.kappa.mean) / priors.kappa.sd) ** 2 +
    ((x[1]! - priors.step2ck.mean) / priors.step2ck.sd) ** 2;
  const { at } = nelderMead(objective, [priors.kappa.mean, priors.step2ck.mean], [0.4, 0.15], 1e-3, 60);
  const step = 0.1;
  const bend = objective([at[0]! + step, at[1]!]) + objective([at[0]! - step, at[1]!]) - 2 * objective(at);
  return {
    kappa: at[0]!,
    step2ck: Math.max(0, at[1]!),
    kappaSd: Math.sqrt(2 / Math.max(bend / step ** 2, 0.5)),
    misfit: misfit(at),
    banded: table.bands.length > 0,
  };
}

function misfitOf(
  table: SeniorTable,
  bands: readonly ScoredSeason[],
  population: readonly ScoredSeason[],
  parameters: SpecialtyParameters,
): number {
  let sum = 0;
  table.bands.forEach(({ people, matched }, i) => {
    const said = matchGivenList(bands[i]!, parameters);
    sum += ((said - matched) / shareError(said, people)) ** 2;
  });
  const outcome = populationOutcome(population, parameters);
  if (table.bands.length === 0) {
    const { rate } = outcome;
    sum += ((rate - table.rate) / shareError(rate, table.total)) ** 2;
  }
  if (table.medianGap !== null) {
    sum += ((outcome.gap - table.medianGap) / gapError(table)) ** 2;
  }
  return sum;
}

/** Error of a published share of so many people. */
export function shareError(share: number, people: number): number {
  return Math.sqrt((share * (1 - share)) / people + SHARE_ERROR ** 2);
}

/** Error of a published gap between medians, points. */
export function gapError({ total, rate }: Pick<SeniorTable, "total" | "rate">): number {
  const unmatched = Math.max(1, total * (1 - rate));
  return Math.hypot(UNMATCHED_SD / Math.sqrt(unmatched), GAP_ERROR);
}

/** Match rate of those with a list, and mean Step 2 CK of the matched less that of the unmatched. */
export function populationOutcome(
  population: readonly ScoredSeason[],
  parameters: SpecialtyParameters,
): { readonly rate: number; readonly gap: number } {
  let listed = 0;
  let matched = 0;
  let scoreListed = 0;
  let scoreMatched = 0;
  for (const one of population) {
    const any = one.share * overNodes(one.season.weights, one.season.any);
    const match = one.share * overNodes(one.season.weights, one.season.match(parameters));
    listed += any;
    matched += match;
    scoreListed += any * one.step2ck;
    scoreMatched += match * one.step2ck;
  }
  return {
    rate: matched / listed,
    gap: scoreMatched / matched - (scoreListed - scoreMatched) / (listed - matched),
  };
}
