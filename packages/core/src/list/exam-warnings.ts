import type { WarningReason } from "../answers/reasons.ts";
import type { Judgements } from "../facts/judgements.ts";
import { normalQuantile } from "../math/normal-quantile.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";
import { comlexAsStep2ck, withComlexFailures } from "../profile/comlex.ts";
import { isComlexOnly } from "../profile/licensing-exams.ts";
import type { Profile } from "../profile/profile.ts";

type Exams = Profile["exams"];

/** Scores that are to come, estimated, or beyond the data, COMLEX-USA alone, and failed attempts. */
export function examWarnings(
  exams: Exams,
  { step2ckCovered, comlexAsStep2ck: scale }: Pick<Judgements, "step2ckCovered" | "comlexAsStep2ck">,
): WarningReason[] {
  const { step2ck, comlex } = exams;
  const warnings: WarningReason[] = [];
  if (isComlexOnly(exams)) warnings.push({ code: "comlex-only" });
  const estimate = comlexAsStep2ck(comlex, scale);
  if (typeof step2ck === "number") {
    if (step2ck < step2ckCovered.low || step2ck > step2ckCovered.high)
      warnings.push({ code: "step2ck-extrapolated", score: step2ck, ...step2ckCovered });
  } else if (estimate !== null && typeof comlex?.level2 === "number") {
    const spread = normalQuantile(0.9) * estimate.sd;
    warnings.push({
      code: "comlex-as-step2ck",
      score: comlex.level2,
      mid: Math.round(estimate.mean),
      low: Math.round(estimate.mean - spread),
      high: Math.round(estimate.mean + spread),
    });
  } else warnings.push({ code: step2ck === null ? "comlex2-pending" : "step2ck-pending" });
  const failures = Object.values(withComlexFailures(exams, exams.failedAttempts));
  if (failures.some((count) => (count ?? 0) > 0)) warnings.push({ code: "failed-attempts-thin" });
  return warnings;
}

/** The exam fields whose silence widens the range, with what was told: those of COMLEX-USA for who sat it alone. */
export function untoldExams(
  { comlex, failedAttempts, ...exams }: Exams,
  type: ApplicantType,
): [field: string, told: unknown][] {
  if (!isComlexOnly(exams)) {
    return [
      ["exams.failed_attempts.step1", failedAttempts.step1],
      ["exams.failed_attempts.step2ck", failedAttempts.step2ck],
      // US graduates sit Step 3 in residency, and no number counts it for them.
      ...(type === "us-img" || type === "non-us-img"
        ? [["exams.step3", exams.step3] satisfies [string, unknown]]
        : []),
    ];
  }
  return [
    ["exams.failed_attempts.comlex1", comlex?.failedAttempts.level1 ?? null],
    ["exams.failed_attempts.comlex2", comlex?.failedAttempts.level2 ?? null],
  ];
}
