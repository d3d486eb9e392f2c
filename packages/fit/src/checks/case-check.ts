import { type EvidenceRecord, gaussHermite, randomFrom, type SpecialtyParameters } from "@smartpick/core";
import { logFactorial } from "../math/log-factorial.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import type { TypeOpenness } from "../openness/program-openness.ts";
import { coefficientOf } from "../parameters/evidence-file.ts";
import type { Case } from "../tables/cases.ts";
import { usualInterviews } from "./usual-list.ts";

/** How the model fares on self-reported applicants of one specialty, its level shifted freely for their bias. */
export interface CaseCheck {
  readonly specialty: string;
  readonly cases: number;
  /** Factor that the level was shifted by. */
  readonly level: number;
  /** Rank correlation of predicted and reported interviews. */
  readonly spearman: number;
  /** Share of cases whose count lies in the 80 % range. */
  readonly coverage: number;
  /** Mean log score less that of a negative binomial with one mean for all, fitted to the same cases; nats a case. */
  readonly gain: number;
}

/** Pull towards open programs when lists are chosen as usual: Family Medicine, Surgery; US IMGs less. */
const GAMMA: Readonly<Record<string, number>> = { "Family Medicine": 0.1, Surgery: 0.5 };
const GAMMA_US_IMG = 0.2;
/** Who sends more applications is weaker: total elasticity less the causal one, and the count from which it acts. */
const ELASTICITY = { total: 0.65, causal: 0.93, median: 100 };

/** Checks the cases of one specialty. No case took part in the fit of openness, ranks or spread. */
export function checkCases(
  cases: readonly Case[],
  specialty: string,
  openness: readonly TypeOpenness[],
  parameters: readonly SpecialtyParameters[],
  evidence: readonly EvidenceRecord[],
  seed: number,
): CaseCheck {
  const own = cases.filter((one) => one.specialty === specialty);
  const row = (type: number) =>
    parameters.find(
      (one) => one.specialty === specialty && one.type === (type === 2 ? "us-img" : "non-us-img"),
    )!;
  const base = new Map([2, 3].map((type) => [type, usualCurve(openness[type]!, specialty, type, seed)]));
  const logMean = own.map((one) => {
    const parameter = row(one.type);
    const of = (factor: string) => coefficientOf(evidence, factor, one.type, specialty);
    const further = of("further-failure");
    const failures = (count: number) => (count === 0 ? 0 : 1 + further * (Math.min(count, 4) - 1));
    const typicalYears = one.type === 2 ? 2 : 4;
    const years = Math.min(one.yearsSinceGraduation ?? typicalYears, 12) - typicalYears;
    const pull = (ELASTICITY.total - ELASTICITY.causal) * Math.log(one.applications / ELASTICITY.median);
    const variance = parameter.sigma ** 2 + (of("step2ck") * (parameter.step2ckSd / 10)) ** 2;
    return (
      Math.log(base.get(one.type)!(one.applications)) +
      (of("step2ck") * (one.step2ck - parameter.step2ckMean)) / 10 +
      of("step1-failed") * failures(one.failed.step1) +
      of("step2ck-failed") * failures(one.failed.step2ck) +
      of("step3-failed") * failures(one.failed.other) +
      of("years-since-graduation") * years +
      pull -
      variance / 2
    );
  });
  const spread = own.map((one) => {
    const { sigma, sigmaSd, otherFactorsSd } = row(one.type);
    return Math.hypot(sigma, sigmaSd, otherFactorsSd / 2);
  });
  const counts = own.map((one) => one.interviews);
  const logScore = (shift: number) =>
    counts.reduce((sum, count, i) => sum + Math.log(mixedPoisson(count, logMean[i]! + shift, spread[i]!)), 0);
  const shift = nelderMead((x) => -logScore(x[0]!), [0], [0.3], 1e-6, 200).at[0]!;
  let covered = 0;
  counts.forEach((count, i) => {
    const at = (p: number) => quantile(p, logMean[i]! + shift, spread[i]!);
    if (count >= at(0.1) && count <= at(0.9)) covered++;
  });
  const constant = nelderMead(
    (x) =>
      -counts.reduce((sum, count) => sum + logNegativeBinomial(count, Math.exp(x[0]!), Math.exp(x[1]!)), 0),
    [Math.log(1 + counts.reduce((a, b) => a + b, 0) / counts.length), 0],
    [0.3, 0.5],
    1e-6,
    400,
  );
  return {
    specialty,
    cases: own.length,
    level: Math.exp(shift),
    spearman: spearman(logMean, counts),
    coverage: covered / own.length,
    gain: (logScore(shift) + constant.value) / own.length,
  };
}

/** Interviews of the average applicant by number of applications, linear between counted points. */
function usualCurve(fitted: TypeOpenness, specialty: string, type: number, seed: number) {
  const programs = fitted.programs.filter(
    ({ program }) => program.specialty === specialty && (program.lastSeen ?? 2026) >= 2024,
  );
  const gamma = type === 2 ? GAMMA_US_IMG : (GAMMA[specialty] ?? 0.5);
  const points = [0, 10, 25, 50, 100, 150, 200, 300, 400, 600].filter((n) => n <= programs.length);
  const values = points.map((n) => usualInterviews(programs, n, gamma, randomFrom(seed), 40));
  return (applications: number): number => {
    const n = Math.min(applications, points.at(-1)!);
    const next = Math.max(
      1,
      points.findIndex((point) => point >= n),
    );
    const part = (n - points[next - 1]!) / (points[next]! - points[next - 1]!);
    return values[next - 1]! + part * (values[next]! - values[next - 1]!);
  };
}

/** Chance of a count when its mean is log-normal. */
function mixedPoisson(count: number, logMean: number, sd: number): number {
  const { nodes, weights } = gaussHermite(31);
  let sum = 0;
  for (let k = 0; k < nodes.length; k++) {
    const mean = Math.exp(logMean + sd * nodes[k]!);
    sum += weights[k]! * Math.exp(count * Math.log(mean) - mean - logFactorial(count));
  }
  return Math.max(sum, 1e-12);
}

function quantile(p: number, logMean: number, sd: number): number {
  let sum = 0;
  for (let count = 0; count < 200; count++) {
    sum += mixedPoisson(count, logMean, sd);
    if (sum >= p) return count;
  }
  return 200;
}

function logNegativeBinomial(count: number, mean: number, size: number): number {
  let log = 0;
  for (let k = 0; k < count; k++) log += Math.log((size + k) / (k + 1));
  return log + size * Math.log(size / (size + mean)) + count * Math.log(mean / (size + mean));
}

/** Spearman's rank correlation, ties at their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (a.length + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((value, i) => {
    xy += (value - mean) * (y[i]! - mean);
    xx += (value - mean) ** 2;
    yy += (y[i]! - mean) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let k = from; k <= to; k++) out[order[k]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return out;
}
