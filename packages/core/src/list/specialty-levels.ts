import type { SpecialtyLevel } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { specialtyParametersFor } from "../chances/specialty-parameters-for.ts";
import type { SpecialtyParameters } from "../facts/parameters.ts";
import { normalQuantile } from "../math/normal-quantile.ts";

/** The source of the counts of matched people that move a level (the national account). */
const NATIONAL_COUNTS = "nrmp-results-2025";

/** Half of an 80 % range, in SDs. */
const HALF_RANGE = normalQuantile(0.9);

/**
 * How firm it is how many of the applicant's type match in each of these specialties at all: the doubt that is the same for
 * all programs, beside which the grade of one program says little. Borders stand in the judgement `levelGrades`.
 */
export function specialtyLevels(
  { facts, applicant }: Pick<Case, "facts" | "applicant">,
  names: Iterable<string>,
): SpecialtyLevel[] {
  const { strong, moderate } = facts.judgements.levelGrades;
  return [...names].map((specialty) => {
    const row = specialtyParametersFor(facts.parameters, specialty, applicant.type);
    const factor = Math.exp(HALF_RANGE * row.levelSd);
    const why = whyOf(row, specialty, strong);
    const firm = factor <= strong && why === "sources-agree";
    const grade = firm ? "strong" : factor <= moderate ? "moderate" : "thin";
    return { specialty, grade, why, factor, sources: row.sources };
  });
}

/** Specialties in which counts of people and rates of programs lie apart by the factor that is named at least. */
export function specialtiesApart(
  { facts, applicant }: Pick<Case, "facts" | "applicant">,
  names: Iterable<string>,
): string[] {
  const apart = Math.log(facts.judgements.levelGrades.moderate);
  return [...names].filter((specialty) => {
    const row = specialtyParametersFor(facts.parameters, specialty, applicant.type);
    return isCounted(row, specialty) && Math.abs(row.level) >= apart;
  });
}

/** The largest SD of a level that is firm. */
export function firmLevelSd({ judgements }: Pick<Case["facts"], "judgements">): number {
  return Math.log(judgements.levelGrades.strong) / HALF_RANGE;
}

function whyOf(row: SpecialtyParameters, specialty: string, agree: number): SpecialtyLevel["why"] {
  if (!isCounted(row, specialty)) return "uncounted";
  return Math.abs(row.level) > Math.log(agree) ? "sources-differ" : "sources-agree";
}

/** Whether people of the type were counted in the specialty: in the national account, or in the bands of US seniors. */
function isCounted(row: SpecialtyParameters, specialty: string): boolean {
  if (row.specialty !== specialty) return false;
  return row.type === "us-md" ? row.basis === "fitted" : row.sources.includes(NATIONAL_COUNTS);
}
