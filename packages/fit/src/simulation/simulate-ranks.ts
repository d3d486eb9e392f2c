import { normalCdf, type Random } from "@smartpick/core";
import { fitRankModel } from "../stage-two/fit-rank-model.ts";
import type { Moments, OutcomeTable } from "../stage-two/outcome-table.ts";
import { NO_TAIL, type RankModel } from "../stage-two/rank-model.ts";
import { rankPriors } from "../stage-two/stage-two.ts";

/**
 * Places of the true kappa within its fitted normal, 0 to 1: models drawn from the priors of the fit, a table printed from
 * that many simulated applicants, and fitted again. The tables are summaries, so the places need not be exactly uniform.
 */
export function kappaPlaces(random: Random, tables: number, applicants: number): Float64Array {
  const priors = rankPriors(
    "Internal Medicine",
    { mean: -1.5, sd: 0.45 },
    {
      anyRank: () => ({ mean: 0.72, sd: 0.1 }),
      tail: NO_TAIL,
    },
  );
  const draw = ({ mean, sd }: { mean: number; sd: number }, least: number) =>
    Math.max(least, mean + sd * random.normal());
  return Float64Array.from({ length: tables }, () => {
    const model: RankModel = {
      logRanks: 0.9 + 0.2 * random.normal(),
      mostRanks: Math.exp(draw(priors.logMostRanks, 2.5)),
      step2ck: draw(priors.step2ck, 0),
      sigma: draw(priors.sigma, 0.3),
      kappa: draw(priors.kappa, -6),
      kappaSpread: draw(priors.kappaSpread, 0),
      kappaTheta: draw(priors.kappaTheta, 0),
      kappaStep2ck: draw(priors.kappaStep2ck, 0),
      step2ckMean: 240 + 5 * random.normal(),
      step2ckSd: 15,
      tail: NO_TAIL,
    };
    const { model: fitted, kappaSd } = fitRankModel(simulatedTable(model, random, applicants), priors);
    return normalCdf((model.kappa - fitted.kappa) / kappaSd);
  });
}

/** The table that a survey of simulated applicants would print; those without a rank are not in it. */
export function simulatedTable(model: RankModel, random: Random, applicants: number): OutcomeTable {
  const groups = { matched: [] as [number, number][], unmatched: [] as [number, number][] };
  for (let a = 0; a < applicants; a++) {
    const x = (model.step2ckSd * random.normal()) / 10;
    const theta = model.sigma * random.normal();
    const offered = Math.exp(model.logRanks + model.step2ck * x + theta);
    const ranks = poisson(random, offered / (1 + offered / model.mostRanks));
    if (ranks === 0) continue;
    const level =
      model.kappa + model.kappaStep2ck * x + model.kappaTheta * theta + model.kappaSpread * random.normal();
    const refused = 1 / (1 + Math.exp(level));
    const group = random.uniform() < 1 - refused ** ranks ? groups.matched : groups.unmatched;
    group.push([ranks, model.step2ckMean + 10 * x]);
  }
  const { matched, unmatched } = groups;
  const column = (rows: [number, number][], at: 0 | 1) => momentsOf(rows.map((row) => row[at]));
  return {
    specialty: "Internal Medicine",
    matched: matched.length,
    total: matched.length + unmatched.length,
    applicantsPerPosition: 1.3,
    ranks: { matched: column(matched, 0), unmatched: column(unmatched, 0) },
    step2ck: { matched: column(matched, 1), unmatched: column(unmatched, 1) },
  };
}

function momentsOf(values: readonly number[]): Moments {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const mean = sorted.reduce((a, b) => a + b, 0) / n;
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const at = (p: number) => sorted[Math.min(n - 1, Math.floor(p * n))]!;
  return { n, mean, sd: Math.sqrt(variance), q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

function poisson(random: Random, mean: number): number {
  let left = Math.exp(-mean);
  let chance = random.uniform() - left;
  let count = 0;
  while (chance > 0 && count < 200) {
    count++;
    left *= mean / count;
    chance -= left;
  }
  return count;
}
