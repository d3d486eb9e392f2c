import type { Profile } from "../profile/profile.ts";
import { gradeOf, recordOf } from "./evidence-of.ts";
import { examDayOf, feeOf } from "./exam-days.ts";
import type { FindLevers, Pull } from "./pull.ts";
import type { Start } from "./start.ts";

type Exams = Profile["exams"];

/** A change of the exams, by path in a profile file and in the profile. */
interface ExamChange {
  readonly change: Pull["change"];
  readonly exams: Partial<Exams>;
}

/** Step 1 passed, where its result is pending or was a fail: without it an IMG cannot match at all. */
export const step1Levers: FindLevers = (start) => {
  const { exams } = start.base.profile;
  const day = examDayOf(start);
  if ((exams.step1 !== "pending" && exams.step1 !== "fail") || day === null) return [];
  const passed = withResult(exams, "step1", "pass");
  return [
    {
      ...profileWith(start, passed),
      code: "pass-step1",
      usd: feeOf(start, "usmle-step1"),
      until: day.until,
      evidence: "published",
      causes: ["required"],
      sources: [],
      required: true,
    },
  ];
};

/** Step 3 passed, for whom the model has a record of it and whom the exam is open to. */
export const step3Levers: FindLevers = (start) => {
  const { base } = start;
  const { exams, visa } = base.profile;
  const { step3Passed } = base.applicant;
  const record = recordOf(start, "step3-passed");
  const day = examDayOf(start);
  if (step3Passed === true || record === null || day === null || !maySitStep3(start)) return [];
  const passed = withResult(exams, "step3", "pass");
  const isTold = step3Passed !== null;
  const hasNumber = isTold && day.inTime;
  return [
    {
      ...profileWith(start, passed),
      ...(hasNumber ? {} : { profile: null }),
      code: "pass-step3",
      usd: feeOf(start, "usmle-step3"),
      until: day.until,
      evidence: hasNumber ? gradeOf(record) : "no-data",
      causes: !isTold ? ["not-told"] : day.inTime ? ["advisers"] : ["too-late"],
      sources: record.sources,
      required: visa === "h1b",
      ...(isTold ? {} : { notTold: ["exams.step3"] }),
    },
  ];
};

/** Scores that a pending Step 2 CK may bring. */
export const step2ckLevers: FindLevers = (start) => {
  const { base } = start;
  const record = recordOf(start, "step2ck");
  const day = examDayOf(start);
  if (base.profile.exams.step2ck !== "pending" || record === null || day === null) return [];
  const { low, middle, high } = base.facts.judgements.leverScores;
  return [high, middle, low].map((score) => ({
    ...profileWith(start, { change: { "exams.step2ck": score }, exams: { step2ck: score } }),
    ...(day.inTime ? {} : { profile: null }),
    code: "step2ck-score",
    usd: feeOf(start, "usmle-step2ck"),
    until: day.until,
    evidence: day.inTime ? gradeOf(record) : "no-data",
    causes: day.inTime ? ["score"] : ["too-late"],
    sources: record.sources,
    required: true,
  }));
};

/** Step 3 is open to who has graduated and passed Step 1 and Step 2 CK; what was not told stands in nobody's way. */
export function maySitStep3({ base }: Start): boolean {
  const { exams, applicant } = base.profile;
  const isMissing = (result: unknown): boolean => result === "pending" || result === "fail";
  const isGraduate =
    applicant.graduationYear === null || applicant.graduationYear <= Number(base.options.today.slice(0, 4));
  return !isMissing(exams.step1) && !isMissing(exams.step2ck) && isGraduate;
}

/** An exam passed. A fail before it stays a failed attempt, counted or not. */
export function withResult(exams: Exams, exam: "step1" | "step3", result: "pass"): ExamChange {
  const { failedAttempts } = exams;
  const attempts = failedAttempts[exam];
  if (exams[exam] !== "fail" || (attempts ?? 0) > 0)
    return { change: { [`exams.${exam}`]: result }, exams: { [exam]: result } };
  return {
    change: { [`exams.${exam}`]: result, [`exams.failed_attempts.${exam}`]: 1 },
    exams: { [exam]: result, failedAttempts: { ...failedAttempts, [exam]: 1 } },
  };
}

function profileWith({ base }: Start, { change, exams }: ExamChange): Pick<Pull, "change" | "profile"> {
  return { change, profile: { ...base.profile, exams: { ...base.profile.exams, ...exams } } };
}
