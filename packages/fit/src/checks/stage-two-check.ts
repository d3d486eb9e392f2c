import { logistic } from "@smartpick/core";
import { competitionLine, kappaOn } from "../stage-two/competition-line.ts";
import type { Moments } from "../stage-two/outcome-table.ts";
import {
  type RankModel,
  type RankOutcome,
  rankMoments,
  rankOutcome,
  rankQuantile,
} from "../stage-two/rank-model.ts";
import { pointOf, type StageTwo, type StageTwoFits } from "../stage-two/stage-two.ts";
import { derivedCurve } from "./derived-curve.ts";

/** Numbers of ranks at which curves are compared. */
export const CURVE_RANKS = [1, 2, 3, 5, 8, 10, 12] as const;

/** One specialty's fit beside its table. */
export interface StageTwoCheck {
  readonly stage: StageTwo;
  readonly outcome: RankOutcome;
  /** Chance of a match at `CURVE_RANKS`: fitted and derived from the published summaries. */
  readonly curve: readonly number[];
  readonly derived: readonly number[];
  readonly curveError: number;
  /** Largest difference of a quartile of ranks. */
  readonly quartileError: { readonly matched: number; readonly unmatched: number };
  readonly rateError: number;
  /** The same without this specialty's table: all but its applicants per position is taken from the others. */
  readonly heldOut: { readonly curveError: number; readonly rateError: number; readonly kappa: number };
}

/** Compares every fitted specialty with its table, and with what the others foretell of it. */
export function checkStageTwo(fits: StageTwoFits): StageTwoCheck[] {
  const stages = [...fits.bySpecialty.values()];
  return stages.map((stage) => {
    const outcome = rankOutcome(stage.fit.model);
    const curve = CURVE_RANKS.map((r) => outcome.matchAtRank[r]!);
    const smooth = derivedCurve(stage.table);
    const derived = CURVE_RANKS.map((r) => smooth[r]!);
    const rate = stage.table.matched / stage.table.total;
    // First-round fits: the second round leans on a line through all specialties, this one too.
    const others = fits.alone.filter(
      ({ table }) => table.specialty !== stage.table.specialty && table.total >= 100,
    );
    const model = pooledModel(others, stage.table.applicantsPerPosition);
    const foretold = rankOutcome(model);
    return {
      stage,
      outcome,
      curve,
      derived,
      curveError: meanError(curve, derived),
      quartileError: {
        matched: quartileError(stage.table.ranks.matched, outcome.matchedRanks),
        unmatched: quartileError(stage.table.ranks.unmatched, outcome.unmatchedRanks),
      },
      rateError: outcome.matchGivenRank - rate,
      heldOut: {
        curveError: meanError(
          CURVE_RANKS.map((r) => foretold.matchAtRank[r]!),
          derived,
        ),
        rateError: foretold.matchGivenRank - rate,
        kappa: logistic(model.kappa),
      },
    };
  });
}

function pooledModel(stages: readonly StageTwo[], applicantsPerPosition: number): RankModel {
  const kappa = kappaOn(competitionLine(stages.map(pointOf)), applicantsPerPosition).mean;
  const mean = (name: Exclude<keyof RankModel, "tail">) =>
    stages.reduce((sum, { fit }) => sum + fit.model[name], 0) / stages.length;
  return {
    logRanks: mean("logRanks"),
    mostRanks: mean("mostRanks"),
    step2ck: mean("step2ck"),
    sigma: mean("sigma"),
    kappa,
    kappaSpread: mean("kappaSpread"),
    kappaTheta: mean("kappaTheta"),
    kappaStep2ck: mean("kappaStep2ck"),
    step2ckMean: mean("step2ckMean"),
    step2ckSd: mean("step2ckSd"),
    tail: stages[0]!.fit.model.tail,
  };
}

function meanError(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

function quartileError(seen: Moments, pmf: Float64Array): number {
  return Math.max(
    Math.abs(rankQuantile(pmf, 0.25) - seen.q1),
    Math.abs(rankQuantile(pmf, 0.5) - seen.median),
    Math.abs(rankQuantile(pmf, 0.75) - seen.q3),
  );
}

/** Mean ranks of all who have at least one. */
export function meanRanksOf(outcome: RankOutcome): number {
  const share = outcome.matchGivenRank;
  return (
    share * rankMoments(outcome.matchedRanks).mean + (1 - share) * rankMoments(outcome.unmatchedRanks).mean
  );
}
