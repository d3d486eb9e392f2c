import { mixedPoisson } from "../math/mixed-poisson.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Case } from "../tables/cases.ts";
import { type CaseFrame, USUAL_APPLICATIONS } from "./case-frame.ts";

/** What one table of cases teaches about another: effects on the logarithm of interviews, and their spread. */
export interface CaseModel {
  /** Per ten points of Step 2 CK. */
  readonly step2ck: number;
  /** Multiplier of `FAILURE`. */
  readonly failures: number;
  /** Per year since graduation, and the years (by type, 2 and 3) at which it is 0. */
  readonly years: number;
  readonly typicalYears: readonly number[];
  /** Per unit of log applications beyond what more applications bring of themselves: who sends more is weaker. */
  readonly applications: number;
  readonly sigma: number;
}

/**
 * Effect of a first failed attempt: neurology 2026, odds at programs where most of those invited are IMGs; of the exam
 * that is no longer held by judgement. Each further one adds half.
 */
const FAILURE = { step1: Math.log(0.54), step2ck: Math.log(0.45), other: -0.4 };
const FURTHER = 0.5;
const MOST_YEARS = 12;
const MOST_FAILURES = 4;

/**
 * Priors that rest on no case: Step 2 CK of those whom neurology programs invited in 2026 and of those with ranks in the
 * national tables (0.25 to 0.60); repeat applicants by year; spread as in the national tables of ranks.
 */
const PRIORS = [
  { name: "step2ck", mean: 0.4, sd: 0.12, step: 0.1 },
  { name: "failures", mean: 1, sd: 0.5, step: 0.3 },
  { name: "years", mean: -0.07, sd: 0.05, step: 0.03 },
  { name: "applications", mean: 0, sd: 0.3, step: 0.2 },
  { name: "logSigma", mean: Math.log(0.7), sd: 0.3, step: 0.2 },
] as const;

/** Fits the model to one frame by penalised maximum likelihood, its level left free. */
export function fitCaseModel(frame: CaseFrame): CaseModel {
  const typicalYears = [0, 1, 2, 3].map((type) => meanYears(frame.cases, type));
  const modelOf = (x: ArrayLike<number>): CaseModel => ({
    step2ck: x[0]!,
    failures: x[1]!,
    years: x[2]!,
    applications: x[3]!,
    sigma: Math.exp(x[4]!),
    typicalYears,
  });
  const objective = (x: Float64Array) => {
    let sum = 0;
    PRIORS.forEach(({ mean, sd }, i) => {
      sum += 0.5 * ((x[i]! - mean) / sd) ** 2;
    });
    const model = modelOf(x);
    const means = caseLogMeans(frame, model);
    frame.cases.forEach(({ interviews }, i) => {
      sum -= Math.log(mixedPoisson(interviews, means[i]! + x[5]!, model.sigma));
    });
    return sum;
  };
  const start = [...PRIORS.map(({ mean }) => mean), 0];
  const steps = [...PRIORS.map(({ step }) => step), 0.3];
  const first = nelderMead(objective, start, steps, 1e-5, 500);
  return modelOf(nelderMead(objective, [...first.at], steps, 1e-6, 500).at);
}

/**
 * Logarithm of the expected interviews of each case at middle quality. The published rates are means over applicants, so
 * half the variance of quality and scores comes off.
 */
export function caseLogMeans({ cases, base, score, parameters }: CaseFrame, model: CaseModel): number[] {
  return cases.map((one, i) => {
    const variance = model.sigma ** 2 + (model.step2ck * (parameters[i]!.step2ckSd / 10)) ** 2;
    const typical = model.typicalYears[one.type]!;
    const years = Math.min(one.yearsSinceGraduation ?? typical, MOST_YEARS) - typical;
    return (
      base[i]! +
      model.step2ck * score[i]! +
      model.failures * failureEffect(one) +
      model.years * years +
      model.applications * Math.log(one.applications / USUAL_APPLICATIONS) -
      variance / 2
    );
  });
}

function failureEffect({ failed }: Case): number {
  const weight = (count: number) => (count === 0 ? 0 : 1 + FURTHER * (Math.min(count, MOST_FAILURES) - 1));
  return (
    FAILURE.step1 * weight(failed.step1) +
    FAILURE.step2ck * weight(failed.step2ck) +
    FAILURE.other * weight(failed.other)
  );
}

/** Mean years of those of a type who told them, of all who told them where fewer than five did, else 3. */
function meanYears(cases: readonly Case[], type: number): number {
  const known = (of: readonly Case[]) => of.flatMap((one) => one.yearsSinceGraduation ?? []);
  const own = known(cases.filter((one) => one.type === type));
  const used = own.length >= 5 ? own : known(cases);
  return used.length === 0 ? 3 : used.reduce((a, b) => a + b, 0) / used.length;
}

/** The level, added to every log mean, that makes the counts likeliest. */
export function freeLevel(
  counts: readonly number[],
  logMeans: readonly number[],
  spreads: readonly number[],
): { readonly level: number; readonly logScore: number } {
  const logScore = (level: number) =>
    counts.reduce(
      (sum, count, i) => sum + Math.log(mixedPoisson(count, logMeans[i]! + level, spreads[i]!)),
      0,
    );
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const start = Math.log(mean(counts) + 0.1) - Math.log(mean(logMeans.map(Math.exp)));
  const level = nelderMead((x) => -logScore(x[0]!), [start], [0.3], 1e-6, 200).at[0]!;
  return { level, logScore: logScore(level) };
}
