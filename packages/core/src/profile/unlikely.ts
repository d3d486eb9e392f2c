import type { Profile } from "./profile.ts";

/** The exams whose three-digit scores are looked at. */
export type ScoreField = (typeof SCORE_FIELDS)[number];

const USMLE_FIELDS = ["exams.step1", "exams.step2ck", "exams.step3"] as const;
const SCORE_FIELDS = [...USMLE_FIELDS, "exams.comlex1", "exams.comlex2", "exams.comlex3"] as const;

/** A value that may be true and is more likely a slip. It is asked about and counts as it stands. */
export type Unlikely =
  /** A score of 1 to 99: the scale that stood beside the three-digit one until 2013. */
  | { readonly code: "two-digit-score"; readonly field: ScoreField; readonly score: number }
  | {
      readonly code: "unlikely-score";
      readonly field: ScoreField;
      readonly score: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: "unlikely-year"; readonly year: number; readonly earliest: number };

interface Span {
  readonly least: number;
  readonly most: number;
}

/** Values outside these are asked about. */
export interface UsualValues {
  readonly usualScores: Span;
  readonly usualComlexScores: Span;
  readonly earliestGraduationYear: number;
}

const HIGHEST_TWO_DIGITS = 99;

/** What is unlikely in one field of a profile file (`exams.step2ck`, `applicant.graduation_year`); `null` = nothing. */
export function unlikelyAt(
  path: string,
  value: unknown,
  { usualScores, usualComlexScores, earliestGraduationYear: earliest }: UsualValues,
): Unlikely | null {
  if (typeof value !== "number" || !Number.isInteger(value)) return null;
  if (path === "applicant.graduation_year") {
    return value < earliest ? { code: "unlikely-year", year: value, earliest } : null;
  }
  const field = SCORE_FIELDS.find((one) => one === path);
  if (field === undefined || value < 1) return null;
  if (value <= HIGHEST_TWO_DIGITS) return { code: "two-digit-score", field, score: value };
  const span = USMLE_FIELDS.some((one) => one === field) ? usualScores : usualComlexScores;
  const usual = value >= span.least && value <= span.most;
  return usual ? null : { code: "unlikely-score", field, score: value, ...span };
}

/** Everything unlikely in a profile, in the order of its file. */
export function unlikelyIn(
  profile: Pick<Profile, "applicant" | "exams">,
  usual: UsualValues,
): readonly Unlikely[] {
  const { applicant, exams } = profile;
  const told: readonly (readonly [string, unknown])[] = [
    ["applicant.graduation_year", applicant.graduationYear],
    ["exams.step1", exams.step1],
    ["exams.step2ck", exams.step2ck],
    ["exams.step3", exams.step3],
    ["exams.comlex1", exams.comlex?.level1],
    ["exams.comlex2", exams.comlex?.level2],
    ["exams.comlex3", exams.comlex?.level3],
  ];
  return told.flatMap(([path, value]) => unlikelyAt(path, value, usual) ?? []);
}
