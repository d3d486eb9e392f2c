import type { Evidence } from "../answers/plan-report.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { Applicant } from "../profile/applicant.ts";
import { homeVarianceOf, programTermsOf } from "./program-terms.ts";
import { specialtyTermsOf } from "./specialty-terms.ts";

/** Ignorance on the logit scale (a factor on the odds of e to this) up to which evidence is strong, and moderate. */
const STRONG_SD = 0.65;
const MODERATE_SD = 1.1;

/**
 * How good the evidence for one program's chance is, apart from how high the chance is. The rule: all that better
 * facts would shrink (openness, level, coefficients, what is not told) as one SD on the logit scale. `strong`: the
 * program's own rate is known, SD at most 0.65, nothing that could exclude is unknown. `moderate`: the program's own
 * rate or residents are known, SD at most 1.1, and the visa answer, if it matters, was published once. Else `thin`.
 */
export function evidenceGrade(facts: Facts, applicant: Applicant, row: number): Evidence {
  const name = String(valueAt(facts.programs, row, "specialty"));
  const specialty = specialtyTermsOf(facts, applicant, name, new Map());
  const program = programTermsOf(facts, applicant, row, specialty);
  const basis = facts.openness.basis[row * 4 + applicant.typeIndex] ?? 0;
  const latent = specialty.parameters.sigma ** 2;
  const sd = Math.sqrt(
    program.opennessSd ** 2 +
      homeVarianceOf(specialty, program) +
      Math.max(0, specialty.sharedSd ** 2 - latent),
  );
  const limitUnsure = program.limitPass > 0 && program.limitPass < 1;
  const visaFirm = program.visa.settled || Math.max(program.visa.sponsors, 1 - program.visa.sponsors) >= 0.9;
  if (basis === 2 && sd <= STRONG_SD && visaFirm && !limitUnsure) return "strong";
  if (basis >= 1 && sd <= MODERATE_SD && program.visa.known) return "moderate";
  return "thin";
}
