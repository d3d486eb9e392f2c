import type { Case } from "../case/case.ts";
import { isCertified } from "../gate/gate-source.ts";
import type { Profile } from "../profile/profile.ts";

/** The exams of both series, each in the order in which it is taken, with their keys in a profile file. */
const SERIES = [
  [
    { exam: "step1", key: "step1" },
    { exam: "step2ck", key: "step2ck" },
    { exam: "step3", key: "step3" },
  ],
  [
    { exam: "level1", key: "comlex1" },
    { exam: "level2", key: "comlex2" },
    { exam: "level3", key: "comlex3" },
  ],
] as const;

export type ExamName = (typeof SERIES)[number][number]["exam"];

/** What a profile tells of one exam. */
export interface ExamResult {
  readonly exam: ExamName;
  /** Where its result stands in the profile file, and its failed attempts. */
  readonly at: string;
  readonly failuresAt: string;
  /** As it was told; `null` = not told. */
  readonly result: number | "pass" | "fail" | "pending" | "none" | null;
  /** A result of "fail" counts as one; `null` = not told. */
  readonly failed: number | null;
  /** Whether it is passed as far as one can tell; `null` = one cannot. */
  readonly passed: boolean | null;
  /** Failures of this exam are answered by passes of these: itself and the later ones of its series. */
  readonly answeredBy: readonly ExamName[];
}

/** Every exam of which the applicant of a case tells a result or a failure, in the order in which they are taken. */
export function examResultsOf(base: Case): readonly ExamResult[] {
  const told = toldOf(base.profile);
  return SERIES.flatMap((series) =>
    series.map(({ exam, key }, at): ExamResult => {
      const { result, failures } = told[exam];
      return {
        exam,
        at: `exams.${key}`,
        failuresAt: `exams.failed_attempts.${key}`,
        result,
        failed: result === "fail" ? Math.max(1, failures ?? 1) : failures,
        passed: passedOf(base, exam, result),
        answeredBy: series.slice(at).map((one) => one.exam),
      };
    }),
  ).filter(({ result, failed }) => result !== null || (failed !== null && failed > 0));
}

type Told = Readonly<Record<ExamName, { result: ExamResult["result"]; failures: number | null }>>;

function toldOf({ exams: { step1, step2ck, step3, failedAttempts, comlex } }: Profile): Told {
  const level = comlex?.failedAttempts;
  return {
    step1: { result: step1, failures: failedAttempts.step1 },
    step2ck: { result: step2ck, failures: failedAttempts.step2ck },
    step3: { result: step3, failures: failedAttempts.step3 },
    level1: { result: comlex?.level1 ?? null, failures: level?.level1 ?? null },
    level2: { result: comlex?.level2 ?? null, failures: level?.level2 ?? null },
    level3: { result: comlex?.level3 ?? null, failures: level?.level3 ?? null },
  };
}

/** A score proves a pass only where its passing score is known; ECFMG certifies who passed both first Steps. */
function passedOf(base: Case, exam: ExamName, result: ExamResult["result"]): boolean | null {
  if (result === "pass") return true;
  if (result === null) return null;
  if (typeof result !== "number") return false;
  if (exam !== "step3" && isCertified(base)) return true;
  const passing = passingScoreOf(base, exam);
  return passing !== null && result >= passing ? true : null;
}

function passingScoreOf({ facts: { judgements }, season }: Case, exam: ExamName): number | null {
  switch (exam) {
    case "step1":
      return judgements.usualScores.least;
    case "step2ck":
      return season.gate?.passing.find((one) => one.exam === "step2ck")?.score ?? null;
    case "step3":
      return judgements.step3PassingScore;
    case "level3":
      return judgements.comlex3PassingScore;
    default:
      return null;
  }
}
