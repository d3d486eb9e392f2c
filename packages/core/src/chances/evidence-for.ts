import type { ChanceParameters, EvidenceRecord, FactorId } from "../facts/parameters.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";

/**
 * The evidence record of a factor for a type and specialty: one that names the specialty before one for all.
 * `null` = no record, the factor then has no effect and must not be shown as one.
 */
export function evidenceFor(
  parameters: ChanceParameters,
  factor: FactorId,
  type: ApplicantType,
  specialty: string,
): EvidenceRecord | null {
  let general: EvidenceRecord | null = null;
  for (const record of parameters.evidence) {
    if (record.factor !== factor || !record.types.includes(type)) continue;
    if (record.specialties.includes(specialty)) return record;
    if (record.specialties.length === 0) general ??= record;
  }
  return general;
}
