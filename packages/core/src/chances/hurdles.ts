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
  /** Whether it is met at either end of the range over which the factor acts. */
  readonly ends: readonly [start: boolean, end: boolean];
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
  /** The factor that holds this hurdle, since it was measured over programs with and without it; and its range. */
  readonly effect: Effect | null;
  readonly span: number;
  readonly shares: readonly HurdleShare[];
}

/** What a hurdle that nobody has published does to a chance: see `hurdleTermsOf`. */
export interface HurdleTerms {
  /** Chance that the applicant passes, in (0, 1]. */
  readonly pass: number;
  /** What the hurdle makes of the type's share interviewed where she passes. */
  readonly average: number;
  /** Added to the logit at every program: the part of the factor that is the hurdle's. */
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
  const { hurdleBinds, leastLimitAverage, yearsFlatFrom, experienceMonthsCap } = judgements;
  const effectOf = (factor: Effect["factor"]) => effects.find((effect) => effect.factor === factor) ?? null;
  const make = (name: HurdleName, { binds, factor, span, meets }: HurdleKind): Hurdle[] => {
    const shares = sharesOf(parameters.hurdles ?? [], name, specialty);
    const open = shares.find(({ threshold }) => threshold === null);
    if (open === undefined) return [];
    const thresholds = shares.flatMap(({ threshold, share }) =>
      threshold === null ? [] : [{ share, ...meets(threshold) }],
    );
    const noneLogitSd = open.sd / Math.max(LEAST_SHARE, open.share * (1 - open.share));
    const effect = effectOf(factor);
    const parts = { thresholds, none: open.share, noneLogitSd, effect, span };
    return [{ name, binds, leastAverage: leastLimitAverage, shares, ...parts }];
  };
  const years = applicant.yearsSinceGraduation;
  const months = applicant.usClinicalMonths;
  const graduation = effectOf("years-since-graduation");
  const experience = effectOf("us-clinical-experience");
  return [
    ...attemptsHurdle(applicant, effects, hurdleBinds.attempts, make),
    ...(years === null
      ? []
      : make("years-since-graduation", {
          binds: hurdleBinds.years,
          factor: "years-since-graduation",
          span: yearsFlatFrom,
          meets: (most) => ({
            met: years <= most,
            typicallyMet: below(graduation, most),
            ends: [true, yearsFlatFrom <= most],
          }),
        })),
    ...(months === null || experience === null
      ? []
      : make("us-clinical-months", {
          binds: hurdleBinds.months,
          factor: "us-clinical-experience",
          span: experienceMonthsCap,
          meets: (least) => ({
            met: months >= least,
            typicallyMet: 1 - below(experience, least - 1),
            ends: [least <= 0, experienceMonthsCap >= least],
          }),
        })),
  ];
}

/** What sets one kind of hurdle apart. */
interface HurdleKind {
  readonly binds: number;
  readonly factor: Effect["factor"];
  /** Length of the factor's range, in its unit. */
  readonly span: number;
  readonly meets: (threshold: number) => Pick<Threshold, "met" | "typicallyMet" | "ends">;
}

const EXAMS = ["step1-failed", "step2ck-failed", "step3-failed"] as const;

/** The hurdle of failed attempts at one exam, the worst of hers; none where no failure, and not every exam, is told. */
function attemptsHurdle(
  { failedAttempts: { step1, step2ck, step3 } }: Applicant,
  effects: readonly Effect[],
  binds: number,
  make: (name: HurdleName, kind: HurdleKind) => Hurdle[],
): Hurdle[] {
  const most = Math.max(step1 ?? 0, step2ck ?? 0, step3 ?? 0);
  // Who has told of no failure has met every limit only if she has told of both exams that count.
  if (most === 0 && (step1 === null || step2ck === null)) return [];
  const ofStep2ck = (step2ck ?? 0) > 0;
  const neverFailed = (exam: (typeof EXAMS)[number]): number =>
    1 - (effects.find(({ factor }) => factor === exam)?.typical ?? 0);
  const clean = ofStep2ck
    ? neverFailed("step2ck-failed")
    : EXAMS.reduce((share, exam) => share * neverFailed(exam), 1);
  const onlyStep3 = (step1 ?? 0) === 0 && most > 0;
  return make(ofStep2ck ? "failed-step2ck" : "failed-attempts", {
    binds,
    factor: ofStep2ck ? "step2ck-failed" : onlyStep3 ? "step3-failed" : "step1-failed",
    span: 1,
    meets: (threshold) => ({
      met: most <= threshold,
      typicallyMet: threshold === 0 ? clean : 1,
      ends: [true, threshold >= 1],
    }),
  });
}

/**
 * Pass, average and shift of a hidden limit. Over the limits that a program may hold, the chance is `openness / average`
 * where she passes, `average` being the share of her type that passes there, and 0 elsewhere; so the mean over the type
 * stays the openness. The factor was measured over programs of all kinds: the slope that the limits make on average over
 * its range is taken out of its coefficient, as far as that goes, and what is left acts at every program. `coefficient` is
 * that of the factor, in the mean or as drawn; `deviate` moves how many programs hold a limit, in standard deviations.
 */
export function hurdleTermsOf(hurdle: Hurdle, coefficient: number, deviate = 0): HurdleTerms {
  const { thresholds, none, noneLogitSd, binds, leastAverage, effect, span } = hurdle;
  const without = deviate === 0 ? none : moved(none, deviate * noneLogitSd);
  const scale = none === 1 ? 1 : (1 - without) / (1 - none);
  let pass = without;
  const ratios = [without, without, without];
  for (const { share, met, typicallyMet, ends } of thresholds) {
    const held = scale * share;
    const average = Math.max(leastAverage, 1 - binds * (1 - typicallyMet));
    pass += held * (met ? 1 : 1 - binds);
    [met, ...ends].forEach((meets, at) => {
      ratios[at]! += (held * (meets ? 1 : 1 - binds)) / average;
    });
  }
  const [ratio, start, end] = ratios as [number, number, number];
  const slope = Math.log(end / start) / span;
  const taken = coefficient < 0 ? clamp(slope, coefficient, 0) : clamp(slope, 0, coefficient);
  return {
    pass: Math.min(1, pass),
    average: Math.min(1, pass) / ratio,
    shift: effect === null ? 0 : -taken * (effect.x - effect.typical),
  };
}

/**
 * What hurdles take out of the factors that hold them, on the logit scale: of factors that act alike everywhere, and of
 * failed attempts, before the weight of a program.
 */
export function hurdleShifts(
  hurdles: readonly Hurdle[],
  terms: readonly HurdleTerms[],
): { readonly alike: number; readonly ofFailures: number } {
  const sum = (byImgShare: boolean): number =>
    hurdles.reduce(
      (whole, { effect }, at) =>
        (effect?.byImgShare ?? false) === byImgShare ? whole + terms[at]!.shift : whole,
      0,
    );
  return { alike: sum(false), ofFailures: sum(true) };
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

/** Share of the type at or below a limit of whole years or months. */
function below(effect: Effect | null, limit: number): number {
  if (effect === null || effect.typicalSd === 0) return 1;
  return normalCdf((limit + 0.5 - effect.typical) / effect.typicalSd);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A share moved on the logit scale. */
function moved(share: number, by: number): number {
  if (share === 0 || share === 1) return share;
  const odds = (share / (1 - share)) * Math.exp(by);
  return odds / (1 + odds);
}

/** Keeps the slope of the logit finite where nearly every program holds a limit, or none does. */
const LEAST_SHARE = 0.01;
