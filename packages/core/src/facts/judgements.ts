import { SPECIALTIES, type SpecialtyName } from "../program/specialties.ts";
import { isIsoDate } from "../season/iso-date.ts";

/**
 * The judgements of `data/judgements.yaml` by id, with the form of each value: one number, a group of named numbers, names
 * of specialties, or a day of the year (`09-24`). Reasons, units and ranges stand in the file.
 */
export const JUDGEMENT_FORMS = {
  yearsARuleHolds: "number",
  unknownAgeYears: "number",
  oldLimitBinds: "number",
  leastLimitAverage: "number",
  hurdleBinds: ["attempts", "years", "months"],
  ownAnswerInRate: ["kind", "kind-and-mix", "program-rate"],
  usualImgShare: "number",
  failureWeightEnds: ["least", "most"],
  yearsFlatFrom: "number",
  tailYears: ["from", "to"],
  earlierSeasonsCap: "number",
  experienceMonthsCap: "number",
  failuresCap: "number",
  evidenceGrades: ["strongSd", "moderateSd", "firmVisa"],
  leastVisaShareTold: "number",
  invitations: ["halfInvitedDays", "logSd", "paceLogSd"],
  usualReviewDay: "day",
  lateSilence: "number",
  applicationsCovered: "number",
  step3PassingScore: "number",
  usualScores: ["least", "most"],
  comlexAsStep2ck: ["comlex", "step2ck", "perPoint", "sd"],
  comlex3PassingScore: "number",
  usualComlexScores: ["least", "most"],
  earliestGraduationYear: "number",
  graduationYearsThatMatter: "number",
  assumedUsdPerChance: "number",
  assumedPreliminaryWorth: "number",
  indifferentUsd: "number",
  tierBorders: ["safer", "reach"],
  step2ckCovered: ["low", "high"],
  levelGrades: ["strong", "moderate"],
  lowChance: "number",
  firmShare: "number",
  comparedSpecialties: "names",
  verdictLimits: ["unrealistic", "hard"],
  fewMatched: "number",
  informaticsWeights: ["fellowship", "unit", "healthRecord"],
  informaticsWhenUnknown: ["fellowship", "unit", "healthRecord"],
  informaticsProof: ["shown", "measured", "domain", "expected"],
  informaticsHours: [
    "workflowLeast",
    "workflowMost",
    "dataLeast",
    "dataMost",
    "usabilityLeast",
    "usabilityMost",
    "abstractLeast",
    "abstractMost",
    "paperLeast",
    "paperMost",
  ],
  informaticsHourUsd: ["least", "most"],
  examDays: ["register", "result"],
  leverSizes: ["months", "monthsByNextSeason", "usd", "specialties", "aboutNothing"],
  leverScores: ["low", "middle", "high"],
} as const satisfies Readonly<Record<string, "number" | "names" | "day" | readonly string[]>>;

export type JudgementId = keyof typeof JUDGEMENT_FORMS;

type ValueOf<F> = F extends "number"
  ? number
  : F extends "day"
    ? string
    : F extends "names"
      ? readonly SpecialtyName[]
      : F extends readonly (infer Part extends string)[]
        ? { readonly [K in Part]: number }
        : never;

/** The value of every judgement. */
export type Judgements = { readonly [K in JudgementId]: ValueOf<(typeof JUDGEMENT_FORMS)[K]> };

/** Every id, in the order in which a reader meets them. */
export const JUDGEMENT_IDS = Object.keys(JUDGEMENT_FORMS) as readonly JudgementId[];

/** Whether a value has the form of the judgement: whole groups, finite numbers, specialties that exist. */
export function fitsJudgement(id: JudgementId, value: unknown): boolean {
  const form: "number" | "names" | "day" | readonly string[] = JUDGEMENT_FORMS[id];
  if (form === "number") return Number.isFinite(value);
  if (form === "day") return typeof value === "string" && isIsoDate(`2001-${value}`);
  if (form === "names") return Array.isArray(value) && value.every((name) => SPECIALTY_NAMES.has(name));
  if (typeof value !== "object" || value === null) return false;
  const parts = Object.entries(value);
  return (
    parts.length === form.length && parts.every(([part, of]) => form.includes(part) && Number.isFinite(of))
  );
}

/** The first judgement that a table lacks or holds in another form; `null` = the table is whole. */
export function lackingJudgement(table: Readonly<Record<string, unknown>>): JudgementId | null {
  return JUDGEMENT_IDS.find((id) => !fitsJudgement(id, table[id])) ?? null;
}

const SPECIALTY_NAMES: ReadonlySet<unknown> = new Set(SPECIALTIES.map(({ name }) => name));
