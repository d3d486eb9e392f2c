import type { FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { HurdleName, HurdleShare } from "../facts/parameters.ts";
import { normalCdf } from "../math/normal-cdf.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { Effect } from "./effects.ts";

/** One limit that programs without a published answer may hold, and who meets it. */
interface Threshold {
  /** Share of the specialty's programs that hold it. */
  readonly share: number;
  /** Whether the applicant meets it, and the share of her type that does. */
  readonly met: boolean;
  readonly typicallyMet: number;
}

/**
 * A hidden limit of programs for one applicant in one specialty: the programs that hold none (`none`, and how unsure that
 * share is on the logit scale), the limits of the others, and how often a limit is kept (`binds`).
 */
export interface Hurdle {
  readonly name: HurdleName;
  readonly thresholds: readonly Threshold[];
  readonly none: number;
  readonly noneLogitSd: number;
  readonly binds: number;
  /** No limit lifts the chance of those who pass by more than one over this. */
  readonly leastAverage: number;
  /** Factors of the chance that hold this hurdle already, since they were measured over programs of all kinds. */
  readonly effects: readonly Effect[];
  readonly shares: readonly HurdleShare[];
}

/** What a hurdle that nobody has published does to a chance: see `hurdleTermsOf`. */
export interface HurdleTerms {
  /** Chance that the applicant passes, in (0, 1]. */
  readonly pass: number;
  /** What the hurdle makes of the type's share interviewed where she passes. */
  readonly average: number;
  /** Added to the logit at every program: what the applicant's factors hold of the hurdle is taken out of them. */
  readonly shift: number;
}

/** Fields whose published value, or an own entry, takes the place of a hidden limit. */
export const HURDLE_FIELDS = {
  "failed-attempts": ["maximumFailedAttempts", "maximumAttemptsPerStep", "failedStep1Accepted"],
  "failed-step2ck": ["maximumFailedAttempts", "maximumAttemptsPerStep", "failedStep2Accepted"],
  "years-since-graduation": ["maximumYearsSinceGraduation"],
  "us-clinical-months": ["minimumUsClinicalMonths"],
} as const satisfies Readonly<Record<HurdleName, readonly FieldName[]>>;

/**
 * The hidden limits that an applicant may run into in a specialty. Of the two on failed attempts one counts: that of Step 2
 * CK for who has failed it, since who refuses a failed Step 1 refuses a failed Step 2 CK as well. What she has not told
 * gives none, nor does experience in the US for types whose schools bring it.
 */
export function hurdlesOf(
  { parameters, judgements }: Pick<Facts, "parameters" | "judgements">,
  applicant: Applicant,
  specialty: string,
  effects: readonly Effect[],
): Hurdle[] {
  const { step1, step2ck, step3 } = applicant.failedAttempts;
  const most = Math.max(step1 ?? 0, step2ck ?? 0, step3 ?? 0);
  const attempts: HurdleName = (step2ck ?? 0) > 0 ? "failed-step2ck" : "failed-attempts";
  const told = step1 !== null || step2ck !== null;
  const exams = ["step1-failed", "step2ck-failed", "step3-failed"] as const;
  const neverFailed = (factor: (typeof exams)[number]): number =>
    1 - (typicalOf(effects, factor)?.typical ?? 0);
  const clean =
    attempts === "failed-step2ck"
      ? neverFailed("step2ck-failed")
      : exams.reduce((share, exam) => share * neverFailed(exam), 1);
  const years = applicant.yearsSinceGraduation;
  const months = applicant.usClinicalMonths;
  const experience = typicalOf(effects, "us-clinical-experience");
  const { hurdleBinds } = judgements;
  const make = (
    name: HurdleName,
    binds: number,
    factors: readonly Effect["factor"][],
    meets: (threshold: number) => { readonly met: boolean; readonly typicallyMet: number },
  ): Hurdle[] => {
    const shares = sharesOf(parameters.hurdles ?? [], name, specialty);
    const open = shares.find(({ threshold }) => threshold === null);
    if (open === undefined) return [];
    return [
      {
        name,
        thresholds: shares.flatMap(({ threshold, share }) =>
          threshold === null ? [] : [{ share, ...meets(threshold) }],
        ),
        none: open.share,
        noneLogitSd: open.sd / Math.max(LEAST_SHARE, open.share * (1 - open.share)),
        binds,
        leastAverage: judgements.leastLimitAverage,
        effects: effects.filter(({ factor, told }) => told && factors.includes(factor)),
        shares,
      },
    ];
  };
  return [
    ...(told
      ? make(attempts, hurdleBinds.attempts, exams, (threshold) => ({
          met: most <= threshold,
          typicallyMet: threshold === 0 ? clean : 1,
        }))
      : []),
    ...(years === null
      ? []
      : make("years-since-graduation", hurdleBinds.years, ["years-since-graduation"], (threshold) => ({
          met: years <= threshold,
          typicallyMet: below(typicalOf(effects, "years-since-graduation"), threshold),
        }))),
    ...(months === null || experience === undefined
      ? []
      : make("us-clinical-months", hurdleBinds.months, ["us-clinical-experience"], (threshold) => ({
          met: months >= threshold,
          typicallyMet: 1 - below(experience, threshold - 1),
        }))),
  ];
}

/**
 * Pass, average and shift of a hidden limit. Over the limits that a program may hold, the chance is `openness / average`
 * where she passes, `average` being the share of her type that passes there, and 0 elsewhere; the mean of the type stays the
 * openness. The factors of her chance were measured over such programs, so the mean over the limits is taken out of them,
 * as far as they go: a program known to have no limit is then better than the mean, and one unknown equal to it.
 * `deviate` moves how many programs hold a limit, in standard deviations; `effect` is the sum of the factors' logits.
 */
export function hurdleTermsOf(
  { thresholds, none, noneLogitSd, binds, leastAverage }: Hurdle,
  effect: number,
  deviate = 0,
): HurdleTerms {
  const without = deviate === 0 ? none : moved(none, deviate * noneLogitSd);
  const scale = none === 1 ? 1 : (1 - without) / (1 - none);
  let pass = without;
  let ratio = without;
  for (const { share, met, typicallyMet } of thresholds) {
    const passes = met ? 1 : 1 - binds;
    pass += scale * share * passes;
    ratio += (scale * share * passes) / Math.max(leastAverage, 1 - binds * (1 - typicallyMet));
  }
  const held = -Math.log(ratio);
  const shift = effect < 0 ? Math.min(-effect, Math.max(0, held)) : Math.max(-effect, Math.min(0, held));
  return { pass: Math.min(1, pass), average: Math.min(1, pass) / ratio, shift };
}

/** What the factors that hold a hurdle already add to the logit, in the mean or with drawn coefficients. */
export function heldEffect({ effects }: Hurdle, partOf: (effect: Effect) => number): number {
  return effects.reduce((sum, effect) => sum + partOf(effect), 0);
}

/** Which of the hurdles nobody has answered for a program; indices. */
export function openHurdles(facts: Facts, row: number, hurdles: readonly Hurdle[]): number[] {
  return hurdles.flatMap(({ name }, index) =>
    HURDLE_FIELDS[name].some((field) => valueAt(facts.programs, row, field) !== null) ? [] : [index],
  );
}

/** The shares of the specialty, else those of all others. */
function sharesOf(table: readonly HurdleShare[], name: HurdleName, specialty: string): HurdleShare[] {
  const of = (wanted: string) => table.filter((row) => row.hurdle === name && row.specialty === wanted);
  const own = of(specialty);
  return own.length > 0 ? own : of("*");
}

function typicalOf(effects: readonly Effect[], factor: Effect["factor"]): Effect | undefined {
  return effects.find((effect) => effect.factor === factor);
}

/** Share of the type at or below a limit of whole years or months. */
function below(effect: Effect | undefined, limit: number): number {
  if (effect === undefined || effect.typicalSd === 0) return 1;
  return normalCdf((limit + 0.5 - effect.typical) / effect.typicalSd);
}

/** A share moved on the logit scale. */
function moved(share: number, by: number): number {
  if (share === 0 || share === 1) return share;
  const odds = (share / (1 - share)) * Math.exp(by);
  return odds / (1 + odds);
}

/** Keeps the slope of the logit finite where nearly every program holds a limit, or none does. */
const LEAST_SHARE = 0.01;
