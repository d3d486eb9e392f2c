import { isComlexOnly } from "./licensing-exams.ts";
import type { Comlex, Profile } from "./profile.ts";

/** The line from one scale to the other (`comlexAsStep2ck` of the judgements). */
export interface ComlexScale {
  /** A Level 2-CE score and the Step 2 CK score that is expected at it. */
  readonly comlex: number;
  readonly step2ck: number;
  /** Step 2 CK points per point of Level 2-CE. */
  readonly perPoint: number;
  /** SD of the Step 2 CK score that is left, in its points. */
  readonly sd: number;
}

/** Step 2 CK as a Level 2-CE score lets it be expected: mean and SD in its points; `null` without a score. */
export function comlexAsStep2ck(
  comlex: Pick<Comlex, "level2"> | null,
  scale: ComlexScale,
): { readonly mean: number; readonly sd: number } | null {
  const score = comlex?.level2 ?? null;
  if (typeof score !== "number") return null;
  return { mean: scale.step2ck + scale.perPoint * (score - scale.comlex), sd: scale.sd };
}

type Failures = Profile["exams"]["failedAttempts"];

/**
 * Failed attempts of both series, level by level; `null` = not told. With COMLEX-USA alone its own count is the whole one.
 * Who sat both and told of one has a failure if that one has, and is at an unknown if not.
 */
export function withComlexFailures(
  exams: Pick<Profile["exams"], "step2ck" | "comlex">,
  usmle: Failures,
): Failures {
  const { comlex } = exams;
  if (comlex === null) return usmle;
  const alone = isComlexOnly(exams);
  const both = (step: number | null, level: number | null): number | null => {
    if (step === null) return alone || level !== 0 ? level : null;
    return step + (level ?? 0);
  };
  const { level1, level2, level3 } = comlex.failedAttempts;
  return {
    step1: both(usmle.step1, failedOnce(comlex.level1, level1)),
    step2ck: both(usmle.step2ck, level2),
    step3: both(usmle.step3, failedOnce(comlex.level3, level3)),
  };
}

/** A result of "fail" is itself a failed attempt, counted or not. */
function failedOnce(result: Comlex["level1"] | Comlex["level3"], told: number | null): number | null {
  return result === "fail" ? Math.max(1, told ?? 1) : told;
}
