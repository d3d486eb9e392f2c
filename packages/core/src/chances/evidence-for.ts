import type { ChanceParameters, CommonFactor, EvidenceRecord, FactorId } from "../facts/parameters.ts";
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

/** The same of a factor that every type has a record of. Throws where there is none, which the build of the facts excludes. */
export function evidenceOf(
  parameters: ChanceParameters,
  factor: CommonFactor,
  type: ApplicantType,
  specialty: string,
): EvidenceRecord {
  const found = evidenceFor(parameters, factor, type, specialty);
  if (found === null) throw new Error(`no evidence of ${factor} for applicant type ${type}`);
  return found;
}
