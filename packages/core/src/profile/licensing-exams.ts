import type { Profile } from "./profile.ts";

/** The two series of licensing exams: USMLE of all, COMLEX-USA of osteopathic students. */
export const LICENSING_EXAMS = ["usmle", "comlex"] as const;

export type LicensingExam = (typeof LICENSING_EXAMS)[number];

/** Whether a COMLEX-USA Level 2-CE stands in the place of Step 2 CK. */
export function isComlexOnly({ step2ck }: Pick<Profile["exams"], "step2ck">): boolean {
  return step2ck === null;
}

/** The exams of which an applicant gives a result, and so sends a transcript. */
export function licensingExamsOf({
  step1,
  step2ck,
  step3,
  comlex,
}: Profile["exams"]): readonly LicensingExam[] {
  const usmle = step1 !== null || step2ck !== null || (step3 !== null && step3 !== "none");
  return LICENSING_EXAMS.filter((exam) => (exam === "usmle" ? usmle : comlex !== null));
}
