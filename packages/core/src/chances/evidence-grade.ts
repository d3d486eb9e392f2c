import type { Evidence } from "../answers/plan-report.ts";
import type { ChanceModel } from "./chance-model.ts";
import { homeVarianceOf } from "./program-terms.ts";

/** Ignorance on the logit scale (a factor on the odds of e to this) up to which evidence is strong, and moderate. */
const STRONG_SD = 0.65;
const MODERATE_SD = 1.1;

/**
 * How good the evidence for one program's chance is, apart from how high the chance is. The rule: all that better
 * facts would shrink (openness, level, coefficients, what is not told) as one SD on the logit scale. `strong`: the
 * program's own rate is known, SD at most 0.65, nothing that could exclude is unknown. `moderate`: the program's own
 * rate or residents are known, SD at most 1.1, and the visa answer, if it matters, was published once. Else `thin`.
 */
export function evidenceGrade(model: ChanceModel, row: number): Evidence {
  const specialty = model.specialtyOf(row);
  const program = model.programOf(row);
  const { basis } = program;
  const latent = specialty.parameters.sigma ** 2;
  const sd = Math.sqrt(
    program.opennessSd ** 2 +
      homeVarianceOf(specialty, program) +
      Math.max(0, specialty.sharedSd ** 2 - latent),
  );
  const limitUnsure = program.limitPass > 0 && program.limitPass < 1;
  const visaFirm = program.visa.settled || Math.max(program.visa.sponsors, 1 - program.visa.sponsors) >= 0.9;
  if (basis === "program-rate" && sd <= STRONG_SD && visaFirm && !limitUnsure) return "strong";
  if (basis !== "kind" && sd <= MODERATE_SD && program.visa.known) return "moderate";
  return "thin";
}
