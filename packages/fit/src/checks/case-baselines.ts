import { mixedPoisson, mixedPoissonAtLeast } from "../math/mixed-poisson.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { Case } from "../tables/cases.ts";
import type { CaseFrame } from "./case-frame.ts";
import { type CaseModel, caseLogMeans, freeLevel } from "./case-model.ts";

/** One way to foretell interviews, and how it fared on one table after the other table taught it. */
export interface BaselineScore {
  readonly method: string;
  /** Mean log score of the number of interviews, nats a case; larger is better. */
  readonly logScore: number;
  /** Mean squared distance of the chance of any interview from what happened; smaller is better. */
  readonly brier: number;
}

/** Lower ends of the bands of Step 2 CK. */
const BANDS = [0, 220, 230, 240, 250] as const;
/** Cases of the overall mean that each band is mixed with, so that a small band says little. */
const BAND_WEIGHT = 2;

/**
 * The model against three plain guesses: the same number for everyone, the same share of applications for everyone, and
 * the mean of the applicant's band of Step 2 CK. Everything is taken from `taught`; only the level is free on `checked`,
 * for each method alike, since self-reports lean towards success by a different amount in each table.
 */
export function compareWithBaselines(
  taught: CaseFrame,
  checked: CaseFrame,
  model: CaseModel,
): BaselineScore[] {
  const bands = bandMeans(taught.cases);
  const methods: [string, (one: Case) => number][] = [
    ["Same number for everyone", () => 0],
    ["Same share of applications", ({ applications }) => Math.log(applications)],
    ["Score bands", ({ step2ck }) => Math.log(bands[bandOf(step2ck)]!)],
  ];
  return [
    scoreOf("SmartPick", checked, caseLogMeans(checked, model), model.sigma),
    ...methods.map(([name, logMeanOf]) =>
      scoreOf(name, checked, checked.cases.map(logMeanOf), spreadOf(taught.cases, logMeanOf)),
    ),
  ];
}

function scoreOf(
  method: string,
  { cases }: CaseFrame,
  logMeans: readonly number[],
  spread: number,
): BaselineScore {
  const counts = cases.map(({ interviews }) => interviews);
  const spreads = counts.map(() => spread);
  const { level, logScore } = freeLevel(counts, logMeans, spreads);
  const brier = counts.reduce(
    (sum, count, i) => sum + (mixedPoissonAtLeast(1, logMeans[i]! + level, spread) - Number(count > 0)) ** 2,
    0,
  );
  return { method, logScore: logScore / counts.length, brier: brier / counts.length };
}

/** The spread that makes a table's counts likeliest around a method's means, level free. */
function spreadOf(cases: readonly Case[], logMeanOf: (one: Case) => number): number {
  const objective = (x: Float64Array) =>
    -cases.reduce(
      (sum, one) => sum + Math.log(mixedPoisson(one.interviews, logMeanOf(one) + x[0]!, Math.exp(x[1]!))),
      0,
    );
  const start = Math.log(
    cases.reduce((sum, one) => sum + one.interviews, 0) /
      cases.reduce((sum, one) => sum + Math.exp(logMeanOf(one)), 0),
  );
  return Math.exp(nelderMead(objective, [start, 0], [0.3, 0.3], 1e-6, 400).at[1]!);
}

function bandMeans(cases: readonly Case[]): number[] {
  const mean = (own: readonly Case[]) => own.reduce((sum, one) => sum + one.interviews, 0);
  const overall = mean(cases) / cases.length;
  return BANDS.map((_, band) => {
    const own = cases.filter(({ step2ck }) => bandOf(step2ck) === band);
    return (mean(own) + BAND_WEIGHT * overall) / (own.length + BAND_WEIGHT);
  });
}

function bandOf(step2ck: number): number {
  return BANDS.findLastIndex((from) => step2ck >= from);
}
