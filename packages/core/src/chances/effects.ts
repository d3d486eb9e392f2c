import type { Facts } from "../facts/facts.ts";
import type { CommonFactor, EvidenceRecord, FactorId, SpecialtyParameters } from "../facts/parameters.ts";
import { type Applicant, step2ckOf } from "../profile/applicant.ts";
import { evidenceFor, evidenceOf } from "./evidence-for.ts";

/**
 * One factor of one applicant: x in the record's unit, its spread where it was not told, and the same of the
 * population. The part in the logit is `mean · x`; the part of the population average in the offset `mean · typical`.
 */
export interface Effect {
  readonly factor: FactorId;
  readonly record: EvidenceRecord;
  readonly x: number;
  readonly xSd: number;
  readonly typical: number;
  readonly typicalSd: number;
  /** Failed attempts weigh less where more residents are IMGs. */
  readonly byImgShare: boolean;
  readonly told: boolean;
}

/** The factors that act alike at every program of a specialty, in the order in which they are explained. */
export function effectsOf(
  { parameters, judgements }: Pick<Facts, "parameters" | "judgements">,
  applicant: Applicant,
  specialty: SpecialtyParameters,
  specialtyName: string,
): Effect[] {
  const effects: Effect[] = [];
  const add = (factor: FactorId, x: number | null, byImgShare = false, spread = 0): void => {
    const record = evidenceFor(parameters, factor, applicant.type, specialtyName);
    if (!record) return;
    const typical =
      factor === "step2ck"
        ? { mean: 0, sd: specialty.step2ckSd / 10 }
        : (record.typical?.[applicant.type] ?? { mean: 0, sd: 0 });
    effects.push({
      factor,
      record,
      x: x ?? typical.mean,
      xSd: x === null ? typical.sd : spread,
      typical: typical.mean,
      typicalSd: typical.sd,
      byImgShare,
      told: x !== null,
    });
  };
  const further = evidenceOf(parameters, "further-failure", applicant.type, specialtyName).mean;
  const failures = (count: number | null): number | null => {
    if (count === null || count === 0) return count;
    return 1 + further * (Math.min(count, judgements.failuresCap) - 1);
  };
  const { failedAttempts: failed } = applicant;
  const step2ck = step2ckOf(applicant);
  const points = step2ck === null ? null : (step2ck.mean - specialty.step2ckMean) / 10;
  add("step2ck", points, false, (step2ck?.sd ?? 0) / 10);
  add("no-usmle", Number(applicant.comlexOnly));
  add("step1-failed", failures(failed.step1), true);
  add("step2ck-failed", failures(failed.step2ck), true);
  add("step3-failed", failures(failed.step3), true);
  add("years-since-graduation", capped(applicant.yearsSinceGraduation, judgements.yearsFlatFrom));
  add("us-clinical-experience", capped(applicant.usClinicalMonths, judgements.experienceMonthsCap));
  add("step3-passed", applicant.step3Passed === null ? null : Number(applicant.step3Passed));
  add("publications", applicant.publications === null ? null : Math.log1p(applicant.publications));
  return effects;
}

/** A factor that every type of applicant has a record of (`COMMON_FACTORS`). Throws where it is missing. */
export function effectOf(effects: readonly Effect[], factor: CommonFactor): Effect {
  const found = effects.find((effect) => effect.factor === factor);
  if (found === undefined) throw new Error(`no evidence of ${factor}, which every type of applicant has`);
  return found;
}

/** Variance on the logit scale of an effect's part: of the coefficient, and of a value that was not told. */
export function effectVariance({ record, x, xSd }: Effect): number {
  return record.sd ** 2 * (x * x + xSd * xSd) + record.mean ** 2 * xSd * xSd;
}

/** Variance on the logit scale of the factor over the population. */
export function typicalVariance({ record, typical, typicalSd }: Effect): number {
  return record.mean ** 2 * typicalSd ** 2 + record.sd ** 2 * (typical * typical + typicalSd * typicalSd);
}

function capped(value: number | null, cap: number): number | null {
  return value === null ? null : Math.min(value, cap);
}
