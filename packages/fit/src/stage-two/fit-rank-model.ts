import { cholesky, inverseFromCholesky } from "../math/linear-algebra.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Moments, OutcomeTable } from "./outcome-table.ts";
import { type RankModel, type RankOutcome, type RankTail, rankMoments, rankOutcome } from "./rank-model.ts";

/** Normal prior of a parameter. */
export interface Prior {
  readonly mean: number;
  readonly sd: number;
}

/** Priors of the parameters that the tables leave open; see docs/method/chances.md for their evidence. */
export interface RankPriors {
  readonly step2ck: Prior;
  readonly sigma: Prior;
  readonly kappa: Prior;
  readonly kappaSpread: Prior;
  readonly kappaTheta: Prior;
  readonly kappaStep2ck: Prior;
  /** Of the logarithm of the largest mean number of ranks. */
  readonly logMostRanks: Prior;
  /** Share of applicants who reach a rank: what counts of applicants bound, the outcome tables do not. */
  readonly anyRank: Prior;
  /** The lower tail of the type, which the outcome tables do not identify. */
  readonly tail: RankTail;
}

/** A fitted model, how unsure kappa and sigma are, and what the fit left over. */
export interface RankFit {
  readonly model: RankModel;
  readonly kappaSd: number;
  readonly sigmaSd: number;
  /** Sum of squared standardised differences from the tables, without the priors. */
  readonly misfit: number;
}

const PRIOR_NAMES = [
  "step2ck",
  "sigma",
  "kappa",
  "kappaSpread",
  "kappaTheta",
  "kappaStep2ck",
  "logMostRanks",
  "anyRank",
] as const;

/** SD of Step 2 CK among applicants, as among those with a list (14 to 16). */
const STEP2CK_SD = 15;

/**
 * Fits the model to one specialty's table: match rate, mean, SD and quartiles of ranks and mean Step 2 CK of matched
 * and unmatched. Differences are standardised by sampling error and a floor for what a simple model cannot match.
 */
export function fitRankModel(table: OutcomeTable, priors: RankPriors): RankFit {
  const start = startOf(table, priors);
  const objective = (x: Float64Array) => {
    const model = modelOf(x, priors.tail);
    if (model === null) return 1e9;
    const outcome = rankOutcome(model);
    return misfitOf(table, outcome) + priorPenalty(model, outcome.anyRank, priors);
  };
  let best = nelderMead(objective, start, [0.3, 0.08, 0.1, 0.3, 0.1, 0.1, 0.05, 2, 0.3], 1e-5, 1500);
  best = nelderMead(objective, [...best.at], [0.1, 0.05, 0.05, 0.1, 0.05, 0.05, 0.03, 1, 0.1], 1e-6, 1500);
  const model = modelOf(best.at, priors.tail)!;
  const [kappaSd, sigmaSd] = spreads(objective, best.at, [3, 2]);
  return { model, kappaSd: kappaSd!, sigmaSd: sigmaSd!, misfit: misfitOf(table, rankOutcome(model)) };
}

function startOf(table: OutcomeTable, priors: RankPriors): number[] {
  const { matched, unmatched } = table.ranks;
  const share = table.matched / table.total;
  const mean = share * matched.mean + (1 - share) * unmatched.mean;
  const score = share * table.step2ck.matched.mean + (1 - share) * table.step2ck.unmatched.mean - 3;
  return [
    Math.log(Math.max(0.3, mean * 0.5)),
    priors.step2ck.mean,
    priors.sigma.mean,
    priors.kappa.mean,
    priors.kappaSpread.mean,
    priors.kappaTheta.mean,
    priors.kappaStep2ck.mean,
    score,
    priors.logMostRanks.mean,
  ];
}

function modelOf(x: Float64Array, tail: RankTail): RankModel | null {
  const [logRanks, step2ck, sigma, kappa, kappaSpread, kappaTheta, kappaStep2ck, step2ckMean, logMost] = x;
  if (sigma! <= 0.05 || sigma! > 2.5 || kappaSpread! < 0 || kappaSpread! > 2) return null;
  if (Math.abs(logRanks!) > 4 || Math.abs(logMost!) > 7) return null;
  // A better applicant is never taken less often: what the tables show against it is selection.
  if (step2ck! < 0 || kappaTheta! < 0 || kappaStep2ck! < 0) return null;
  return {
    logRanks: logRanks!,
    mostRanks: Math.exp(logMost!),
    step2ck: step2ck!,
    sigma: sigma!,
    kappa: kappa!,
    kappaSpread: kappaSpread!,
    kappaTheta: kappaTheta!,
    kappaStep2ck: kappaStep2ck!,
    step2ckMean: step2ckMean!,
    step2ckSd: STEP2CK_SD,
    tail,
  };
}

function priorPenalty(model: RankModel, anyRank: number, priors: RankPriors): number {
  const values = { ...model, anyRank, logMostRanks: Math.log(model.mostRanks) };
  let sum = 0;
  for (const name of PRIOR_NAMES) sum += ((values[name] - priors[name].mean) / priors[name].sd) ** 2;
  return sum;
}

function misfitOf(table: OutcomeTable, outcome: RankOutcome): number {
  const rate = table.matched / table.total;
  const rateSd = Math.sqrt((rate * (1 - rate)) / table.total + 0.01 ** 2);
  return (
    ((outcome.matchGivenRank - rate) / rateSd) ** 2 +
    ranksMisfit(table.ranks.matched, outcome.matchedRanks) +
    ranksMisfit(table.ranks.unmatched, outcome.unmatchedRanks) +
    scoreMisfit(table.step2ck.matched, outcome.step2ck.matched.mean) +
    scoreMisfit(table.step2ck.unmatched, outcome.step2ck.unmatched.mean)
  );
}

/** Sum of squared standardised differences of a distribution over ranks from published mean, SD and quartiles. */
export function ranksMisfit(seen: Moments, pmf: Float64Array): number {
  const { mean, sd } = rankMoments(pmf);
  const meanSd = Math.sqrt(seen.sd ** 2 / seen.n + 0.15 ** 2);
  const sdSd = Math.sqrt(seen.sd ** 2 / (2 * seen.n) + (0.08 * seen.sd) ** 2 + 0.1 ** 2);
  let sum = ((mean - seen.mean) / meanSd) ** 2 + ((sd - seen.sd) / sdSd) ** 2;
  for (const [at, p] of [
    [seen.q1, 0.25],
    [seen.median, 0.5],
    [seen.q3, 0.75],
  ] as const) {
    const slack = Math.sqrt((p * (1 - p)) / seen.n + 0.02 ** 2);
    const below = cumulative(pmf, Math.ceil(at) - 1);
    const upTo = cumulative(pmf, Math.floor(at));
    sum += (Math.max(0, p - upTo) / slack) ** 2 + (Math.max(0, below - p) / slack) ** 2;
  }
  return sum;
}

function scoreMisfit(seen: Moments, mean: number): number {
  return (mean - seen.mean) ** 2 / (seen.sd ** 2 / seen.n + 0.5 ** 2);
}

function cumulative(pmf: Float64Array, r: number): number {
  let sum = 0;
  for (let k = 0; k <= r && k < pmf.length; k++) sum += pmf[k]!;
  return sum;
}

/** SDs of chosen parameters from the inverse of half the objective's second differences at its minimum. */
function spreads(
  objective: (x: Float64Array) => number,
  at: Float64Array,
  chosen: readonly number[],
): number[] {
  const n = at.length;
  const steps = [0.08, 0.06, 0.06, 0.08, 0.1, 0.08, 0.05, 0.8, 0.1];
  const value = (i: number, a: number, j: number, b: number) => {
    const x = Float64Array.from(at);
    x[i] = x[i]! + a * steps[i]!;
    x[j] = x[j]! + b * steps[j]!;
    return objective(x);
  };
  const hessian = new Float64Array(n * n);
  const centre = objective(at);
  for (let i = 0; i < n; i++) {
    hessian[i * n + i] = (value(i, 0.5, i, 0.5) + value(i, -0.5, i, -0.5) - 2 * centre) / steps[i]! ** 2;
    for (let j = 0; j < i; j++) {
      const cross =
        (value(i, 1, j, 1) - value(i, 1, j, -1) - value(i, -1, j, 1) + value(i, -1, j, -1)) /
        (4 * steps[i]! * steps[j]!);
      hessian[i * n + j] = cross;
      hessian[j * n + i] = cross;
    }
  }
  for (let ridge = 1e-3; ridge < 1e4; ridge *= 4) {
    const raised = Float64Array.from(hessian, (value) => value / 2);
    for (let i = 0; i < n; i++) raised[i * n + i] = raised[i * n + i]! + ridge;
    try {
      const inverse = inverseFromCholesky(cholesky(raised, n), n);
      return chosen.map((i) => Math.sqrt(inverse[i * n + i]!));
    } catch {
      // Not a proper minimum in every direction: raise the ridge until it is.
    }
  }
  return chosen.map(() => 1);
}
