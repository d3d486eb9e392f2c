import type { Profile } from "./profile.ts";

/** The exams whose three-digit scores are looked at. */
export type ScoreField = "exams.step1" | "exams.step2ck" | "exams.step3";

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

const SCORE_FIELDS: readonly ScoreField[] = ["exams.step1", "exams.step2ck", "exams.step3"];

/** Values outside these are asked about. */
export interface UsualValues {
  readonly usualScores: { readonly least: number; readonly most: number };
  readonly earliestGraduationYear: number;
}

const HIGHEST_TWO_DIGITS = 99;

/** What is unlikely in one field of a profile file (`exams.step2ck`, `applicant.graduation_year`); `null` = nothing. */
export function unlikelyAt(
  path: string,
  value: unknown,
  { usualScores, earliestGraduationYear: earliest }: UsualValues,
): Unlikely | null {
  if (typeof value !== "number" || !Number.isInteger(value)) return null;
  if (path === "applicant.graduation_year") {
    return value < earliest ? { code: "unlikely-year", year: value, earliest } : null;
  }
  const field = SCORE_FIELDS.find((one) => one === path);
  if (field === undefined || value < 1) return null;
  if (value <= HIGHEST_TWO_DIGITS) return { code: "two-digit-score", field, score: value };
  const usual = value >= usualScores.least && value <= usualScores.most;
  return usual ? null : { code: "unlikely-score", field, score: value, ...usualScores };
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
  ];
  return told.flatMap(([path, value]) => unlikelyAt(path, value, usual) ?? []);
}
