import type { SpecialtyName } from "@smartpick/core";
import { type CompetitionLine, competitionLine, type KappaPoint, kappaOn } from "./competition-line.ts";
import { fitRankModel, type Prior, type RankFit, type RankPriors } from "./fit-rank-model.ts";
import type { OutcomeTable, PublishedRate } from "./outcome-table.ts";
import type { RankTail } from "./rank-model.ts";

/** Stage 2 of one specialty for non-US IMGs. */
export interface StageTwo {
  readonly table: OutcomeTable;
  readonly fit: RankFit;
}

/** All fitted specialties and what they have in common. */
export interface StageTwoFits {
  readonly bySpecialty: ReadonlyMap<SpecialtyName, StageTwo>;
  /** Every specialty fitted to its own table alone, before any of the others was seen: what a held-out check may use. */
  readonly alone: readonly StageTwo[];
  /** How kappa goes with competition, and what that says of each specialty with a published match rate. */
  readonly line: CompetitionLine;
  readonly kappaOf: ReadonlyMap<SpecialtyName, Prior>;
  /** Mean and spread of kappa (logit, per rank) and of sigma over specialties. */
  readonly kappa: Prior;
  readonly sigma: Prior;
}

/**
 * Specialties whose contiguous ranks do not count the list: those who want both parts of a combined program rank it
 * once or twice and go on in one part, so ranks say nothing of interviews.
 */
const NOT_FITTED: ReadonlySet<string> = new Set(["Internal Medicine/Pediatrics"]);

/** Fewest applicants from which a specialty takes part in the common mean and spread. */
const ENOUGH_APPLICANTS = 100;

/** What a fit is told beside the tables: the share of applicants that reach a rank, and the lower tail of the type. */
export interface StageTwoGiven {
  readonly anyRank: (specialty: SpecialtyName) => Prior;
  readonly tail: RankTail;
}

/** Priors from the score tables, the case tables and expert knowledge; `sigma` holds all factors but Step 2 CK. */
export function rankPriors(specialty: SpecialtyName, kappa: Prior, given: StageTwoGiven): RankPriors {
  const family = specialty === "Family Medicine";
  return {
    step2ck: family ? { mean: 0.28, sd: 0.13 } : { mean: 0.38, sd: 0.1 },
    sigma: family ? { mean: 1.02, sd: 0.18 } : { mean: 0.8, sd: 0.15 },
    kappa,
    kappaSpread: { mean: 0.5, sd: 0.2 },
    kappaTheta: { mean: 0.25, sd: 0.15 },
    kappaStep2ck: { mean: 0.05, sd: 0.05 },
    logMostRanks: { mean: Math.log(40), sd: 0.5 },
    anyRank: given.anyRank(specialty),
    tail: given.tail,
  };
}

/** Fits every specialty, first alone, then with what competition says of its kappa as the prior. */
export function fitStageTwo(
  tables: readonly OutcomeTable[],
  rates: readonly PublishedRate[],
  given: StageTwoGiven,
): StageTwoFits {
  const used = tables.filter((table) => !NOT_FITTED.has(table.specialty));
  const alone = used.map((table): StageTwo => {
    return { table, fit: fitRankModel(table, rankPriors(table.specialty, { mean: -1.5, sd: 1.2 }, given)) };
  });
  const large = alone.filter(({ table }) => table.total >= ENOUGH_APPLICANTS).map(pointOf);
  const line = competitionLine(large);
  const fits = used.map(
    (table): StageTwo => ({
      table,
      fit: fitRankModel(
        table,
        rankPriors(table.specialty, kappaOn(line, table.applicantsPerPosition), given),
      ),
    }),
  );
  const sigma = common(
    fits
      .filter(({ table }) => table.total >= ENOUGH_APPLICANTS)
      .map(({ fit }) => ({ mean: fit.model.sigma, sd: fit.sigmaSd })),
  );
  return {
    bySpecialty: new Map(fits.map((fit) => [fit.table.specialty, fit])),
    alone,
    line,
    kappaOf: new Map(rates.map((rate) => [rate.specialty, kappaOn(line, rate.applicantsPerPosition)])),
    kappa: common(large.map(({ kappa, sd }) => ({ mean: kappa, sd }))),
    sigma,
  };
}

/** A fitted specialty as a point of the competition line. */
export function pointOf({ table, fit }: StageTwo): KappaPoint {
  return { applicantsPerPosition: table.applicantsPerPosition, kappa: fit.model.kappa, sd: fit.kappaSd };
}

/** Mean and between-group SD of estimates with errors (method of moments, DerSimonian & Laird 1986). */
export function common(estimates: readonly Prior[]): Prior {
  const weights = estimates.map(({ sd }) => 1 / sd ** 2);
  const total = weights.reduce((a, b) => a + b, 0);
  const fixed = estimates.reduce((sum, { mean }, i) => sum + weights[i]! * mean, 0) / total;
  const q = estimates.reduce((sum, { mean }, i) => sum + weights[i]! * (mean - fixed) ** 2, 0);
  const scale = total - weights.reduce((sum, w) => sum + w * w, 0) / total;
  const between = Math.max(0.01, (q - (estimates.length - 1)) / scale);
  const wide = estimates.map(({ sd }) => 1 / (sd ** 2 + between));
  const mean =
    estimates.reduce((sum, one, i) => sum + wide[i]! * one.mean, 0) / wide.reduce((a, b) => a + b, 0);
  return { mean, sd: Math.sqrt(between) };
}
