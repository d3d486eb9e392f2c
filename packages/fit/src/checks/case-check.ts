import type { EvidenceRecord } from "@smartpick/core";
import { mixedPoissonQuantile } from "../math/mixed-poisson.ts";
import { logNegativeBinomial } from "../math/negative-binomial.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import { spearman } from "../math/spearman.ts";
import { coefficientOf } from "../parameters/evidence-file.ts";
import { type CaseFrame, USUAL_APPLICATIONS } from "./case-frame.ts";
import { type CaseModel, caseLogMeans, freeLevel } from "./case-model.ts";

/** How the model fares on self-reported applicants of one specialty, its level shifted freely for their bias. */
export interface CaseCheck {
  readonly specialty: string;
  /**
   * Whether effects and spread came from the other table and from no case of this one, are those that ship, or the whole
   * forecast is the one that the app gives.
   */
  readonly evidence: "other table" | "as shipped" | "the app";
  readonly cases: number;
  /** Effect of ten points of Step 2 CK that was used, log odds, non-US IMG; null for a whole forecast. */
  readonly step2ck: number | null;
  /** Factor that the level was shifted by. */
  readonly level: number;
  /** Rank correlation of predicted and reported interviews. */
  readonly spearman: number;
  /** Share of cases whose count lies in the 80 % range. */
  readonly coverage: number;
  /** Mean log score less that of a negative binomial with one mean for all, fitted to the same cases; nats a case. */
  readonly gain: number;
}

/** Total elasticity of interviews less the causal one: who sends more applications is weaker. */
const SHIPPED_PULL = 0.65 - 0.93;
/** Years since graduation of the average applicant, US IMG and non-US IMG. */
const SHIPPED_YEARS: Readonly<Record<number, number>> = { 2: 2, 3: 4 };

/** Checks the cases of a frame with what the cases of another specialty teach; no case of this one took part. */
export function checkHeldOutCases(frame: CaseFrame, model: CaseModel): CaseCheck {
  const spreads = frame.cases.map(() => model.sigma);
  return checkOf(frame, "other table", caseLogMeans(frame, model), spreads, model.step2ck);
}

/** The same with the evidence records that ship; some of these rest in part on the cases that are checked. */
export function checkShippedCases(frame: CaseFrame, evidence: readonly EvidenceRecord[]): CaseCheck {
  const { specialty, cases, base, score, parameters } = frame;
  const logMeans = cases.map((one, i) => {
    const of = (factor: string) => coefficientOf(evidence, factor, one.type, specialty);
    const further = of("further-failure");
    const failures = (count: number) => (count === 0 ? 0 : 1 + further * (Math.min(count, 4) - 1));
    const typical = SHIPPED_YEARS[one.type]!;
    const years = Math.min(one.yearsSinceGraduation ?? typical, 12) - typical;
    const variance = parameters[i]!.sigma ** 2 + (of("step2ck") * (parameters[i]!.step2ckSd / 10)) ** 2;
    return (
      base[i]! +
      of("step2ck") * score[i]! +
      of("step1-failed") * failures(one.failed.step1) +
      of("step2ck-failed") * failures(one.failed.step2ck) +
      of("step3-failed") * failures(one.failed.other) +
      of("years-since-graduation") * years +
      SHIPPED_PULL * Math.log(one.applications / USUAL_APPLICATIONS) -
      variance / 2
    );
  });
  const spreads = parameters.map(({ sigma, sigmaSd, otherFactorsSd }) =>
    Math.hypot(sigma, sigmaSd, otherFactorsSd / 2),
  );
  return checkOf(frame, "as shipped", logMeans, spreads, coefficientOf(evidence, "step2ck", 3, specialty));
}

function checkOf(
  { specialty, cases }: CaseFrame,
  evidence: CaseCheck["evidence"],
  logMeans: readonly number[],
  spreads: readonly number[],
  step2ck: number,
): CaseCheck {
  const counts = cases.map(({ interviews }) => interviews);
  const { level, logScore } = freeLevel(counts, logMeans, spreads);
  const covered = counts.filter((count, i) => {
    const at = (p: number) => mixedPoissonQuantile(p, logMeans[i]! + level, spreads[i]!);
    return count >= at(0.1) && count <= at(0.9);
  });
  return {
    specialty,
    evidence,
    cases: counts.length,
    step2ck,
    level: Math.exp(level),
    spearman: spearman(logMeans, counts),
    coverage: covered.length / counts.length,
    gain: (logScore - constantLogScore(counts)) / counts.length,
  };
}

/** Log score of the negative binomial that fits the counts best with one mean for all. */
export function constantLogScore(counts: readonly number[]): number {
  const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
  const fitted = nelderMead(
    (x) =>
      -counts.reduce((sum, count) => sum + logNegativeBinomial(count, Math.exp(x[0]!), Math.exp(x[1]!)), 0),
    [Math.log(1 + mean), 0],
    [0.3, 0.5],
    1e-6,
    400,
  );
  return -fitted.value;
}
