import type { ChanceParameters, SpecialtyParameters } from "../facts/parameters.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";

/**
 * Population, latent quality and stage 2 of a specialty and type; the row `*` of the type where the specialty has
 * none. Throws when the type has no row at all, which the build of the facts excludes.
 */
export function specialtyParametersFor(
  parameters: ChanceParameters,
  specialty: string,
  type: ApplicantType,
): SpecialtyParameters {
  let general: SpecialtyParameters | null = null;
  for (const row of parameters.specialties) {
    if (row.type !== type) continue;
    if (row.specialty === specialty) return row;
    if (row.specialty === "*") general = row;
  }
  if (!general) throw new Error(`no specialty parameters for applicant type ${type}`);
  return general;
}
