import { flagAt, numberAt, textAt } from "../facts/answer-at.ts";
import { isDecisive } from "../facts/decisive.ts";
import type { Provenance } from "../facts/fact.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { SpecialtyParameters } from "../facts/parameters.ts";
import { scoreBandOf } from "../facts/score-band.ts";
import { normalCdf } from "../math/normal-cdf.ts";
import type { Applicant } from "../profile/applicant.ts";
import { type Effect, effectOf } from "./effects.ts";

/** Fields that hold a limit other than visa. */
export const LIMIT_FIELDS = [
  "step2Minimum",
  "step2MinimumBand",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "step3Required",
] as const;

/** With what only a COMLEX-USA alone runs into, which is no source of anyone else's chance. */
const LIMITING = [...LIMIT_FIELDS, "comlexAccepted"] as const;

/** Whether a program has published any limit, or the applicant has entered one. */
export function hasLimits(table: FactTable, row: number): boolean {
  return LIMITING.some((field) => valueAt(table, row, field) !== null);
}

/** An applicant of the same type who has told nothing: the population that a program's rate averages over. */
export function untoldOf(applicant: Applicant): Applicant {
  return {
    ...applicant,
    step2ck: null,
    step2ckEstimate: null,
    comlexOnly: false,
    failedAttempts: { step1: null, step2ck: null, step3: null },
    yearsSinceGraduation: null,
    step3Passed: null,
    usClinicalMonths: null,
  };
}

/**
 * Chance in [0, 1] that the applicant passes the program's limits other than visa: lowest Step 2 CK, most failed
 * attempts, most years since graduation, least US experience, Step 3 needed to start. A settled limit counts fully,
 * an old one by `oldLimitBinds`, and a least value of 0 is no limit; what the applicant has not told is averaged over her type. A limit nobody has published does
 * not count.
 */
export function passesLimits(
  facts: Facts,
  applicant: Applicant,
  row: number,
  specialty: SpecialtyParameters,
  effects: readonly Effect[],
): number {
  const { programs: table, judgements } = facts;
  let chance = 1;
  const weigh = (passes: number, provenance: Provenance): void => {
    const binds = isDecisive(provenance, applicant.season, judgements) ? 1 : judgements.oldLimitBinds;
    chance *= 1 - binds * (1 - passes);
  };

  const minimum = numberAt(table, row, "step2Minimum");
  if (minimum) {
    if (minimum.value > 0) weigh(scoreAtLeast(applicant, specialty, effects, minimum.value), minimum);
  } else {
    const text = textAt(table, row, "step2MinimumBand");
    const band = text && scoreBandOf(text.value);
    if (text && band) {
      // The limit lies anywhere in the band with the same chance.
      let passes = 0;
      for (let score = band.low; score <= band.high; score++) {
        passes += scoreAtLeast(applicant, specialty, effects, score) / (band.high - band.low + 1);
      }
      weigh(passes, text);
    }
  }

  const comlex = flagAt(table, row, "comlexAccepted");
  if (comlex?.value === false) weigh(Number(!applicant.comlexOnly), comlex);

  const failures = numberAt(table, row, "maximumFailedAttempts");
  if (failures) weigh(failuresAtMost(applicant, effects, failures.value), failures);
  const perStep = numberAt(table, row, "maximumAttemptsPerStep");
  if (perStep) weigh(eachFailsLessThan(applicant, effects, perStep.value), perStep);
  for (const [field, exam, factor] of FIRST_ATTEMPTS) {
    const accepted = flagAt(table, row, field);
    if (accepted?.value === false) weigh(neverFailed(applicant, effects, exam, factor), accepted);
  }
  const years = numberAt(table, row, "maximumYearsSinceGraduation");
  if (years) {
    const told = applicant.yearsSinceGraduation;
    weigh(
      told === null
        ? typicalAtMost(effects, "years-since-graduation", years.value)
        : Number(told <= years.value),
      years,
    );
  }
  const months = numberAt(table, row, "minimumUsClinicalMonths");
  if (months && months.value > 0) {
    const told = applicant.usClinicalMonths;
    weigh(
      told === null
        ? 1 - typicalAtMost(effects, "us-clinical-experience", months.value)
        : Number(told >= months.value),
      months,
    );
  }
  const step3 = flagAt(table, row, "step3Required");
  if (step3?.value) {
    const passed = applicant.step3Passed;
    const typical = effects.find((effect) => effect.factor === "step3-passed")?.typical ?? 0;
    weigh(passed === null ? typical : Number(passed), step3);
  }
  return chance;
}

/** Not told: the population weighted by its chance of an interview, which shifts its mean up by slope times variance. */
function scoreAtLeast(
  applicant: Applicant,
  { step2ckMean, step2ckSd }: SpecialtyParameters,
  effects: readonly Effect[],
  minimum: number,
): number {
  if (applicant.step2ck !== null) return Number(applicant.step2ck >= minimum);
  const { step2ckEstimate: estimate } = applicant;
  if (estimate !== null) return normalCdf((estimate.mean - (minimum - 0.5)) / estimate.sd);
  const slope = effectOf(effects, "step2ck").record.mean;
  const mean = step2ckMean + (slope / 10) * step2ckSd ** 2;
  return normalCdf((mean - (minimum - 0.5)) / step2ckSd);
}

/** Chance of at most `limit` failed attempts in all exams; an exam not told about counts as failed once or never. */
function failuresAtMost(applicant: Applicant, effects: readonly Effect[], limit: number): number {
  const { step1, step2ck, step3 } = applicant.failedAttempts;
  let told = 0;
  let none = 1;
  for (const [count, factor] of [
    [step1, "step1-failed"],
    [step2ck, "step2ck-failed"],
    [step3, "step3-failed"],
  ] as const) {
    if (count !== null) told += count;
    else none *= 1 - effectOf(effects, factor).typical;
  }
  if (told > limit) return 0;
  return told < limit ? 1 : none;
}

/** Programs that consider no failure of one exam: the field, the exam, and its factor. */
const FIRST_ATTEMPTS = [
  ["failedStep1Accepted", "step1", "step1-failed"],
  ["failedStep2Accepted", "step2ck", "step2ck-failed"],
] as const;

/** Chance that an exam was never failed; the population's where it was not told. */
function neverFailed(
  { failedAttempts }: Applicant,
  effects: readonly Effect[],
  exam: "step1" | "step2ck" | "step3",
  factor: "step1-failed" | "step2ck-failed" | "step3-failed",
): number {
  const count = failedAttempts[exam];
  return count === null ? 1 - effectOf(effects, factor).typical : Number(count === 0);
}

/** Chance that no exam was failed as often as `attempts` are allowed; an exam not told about was failed once or never. */
function eachFailsLessThan(applicant: Applicant, effects: readonly Effect[], attempts: number): number {
  const exams = [...FIRST_ATTEMPTS, [null, "step3", "step3-failed"]] as const;
  return exams.reduce((chance, [, exam, factor]) => {
    const count = applicant.failedAttempts[exam];
    if (count !== null) return count < attempts ? chance : 0;
    return attempts === 1 ? chance * neverFailed(applicant, effects, exam, factor) : chance;
  }, 1);
}

function typicalAtMost(effects: readonly Effect[], factor: Effect["factor"], limit: number): number {
  const effect = effects.find((candidate) => candidate.factor === factor);
  if (!effect || effect.typicalSd === 0) return 1;
  return normalCdf((limit + 0.5 - effect.typical) / effect.typicalSd);
}
