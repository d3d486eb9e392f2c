import type { Evidence } from "../answers/plan-report.ts";
import type { ChanceModel } from "./chance-model.ts";
import { homeVarianceOf } from "./program-terms.ts";

/**
 * How good the evidence for one program's chance is, apart from how high the chance is. The rule: all that better
 * facts would shrink (openness, level, coefficients, what is not told) as one SD on the logit scale. `strong`: the
 * program's own rate is known, SD at most `strongSd`, nothing that could exclude is unknown. `moderate`: the program's own
 * rate or residents are known, SD at most `moderateSd`, and the visa answer, if it matters, was published once. Else `thin`.
 */
export function evidenceGrade(model: ChanceModel, row: number): Evidence {
  const specialty = model.specialtyOf(row);
  const program = model.programOf(row);
  const { basis } = program;
  const { strongSd, moderateSd, firmVisa } = model.facts.judgements.evidenceGrades;
  const latent = specialty.parameters.sigma ** 2;
  const sd = Math.sqrt(
    program.opennessSd ** 2 +
      homeVarianceOf(specialty, program) +
      Math.max(0, specialty.sharedSd ** 2 - latent),
  );
  const limitUnsure = program.limitPass > 0 && program.limitPass < 1;
  const { settled, sponsors, known } = program.visa;
  const visaFirm = settled || Math.max(sponsors, 1 - sponsors) >= firmVisa;
  if (basis === "program-rate" && sd <= strongSd && visaFirm && !limitUnsure) return "strong";
  if (basis !== "kind" && sd <= moderateSd && known) return "moderate";
  return "thin";
}
