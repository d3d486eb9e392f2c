import type { ChanceParameters, UsualList } from "../facts/parameters.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";

/**
 * How applicants of a type usually choose in a specialty: its own row, else the row `*` of the type. Throws where there is
 * none, which the build of the facts excludes.
 */
export function usualListFor(
  parameters: ChanceParameters,
  specialty: string,
  type: ApplicantType,
): UsualList {
  const rows = (parameters.usualLists ?? []).filter((row) => row.type === type);
  const found = rows.find((row) => row.specialty === specialty) ?? rows.find((row) => row.specialty === "*");
  if (!found) throw new Error(`no usual list for applicant type ${type}`);
  return found;
}
