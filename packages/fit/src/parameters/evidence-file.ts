import { readFileSync } from "node:fs";
import { join } from "node:path";
import { APPLICANT_TYPES, type EvidenceRecord } from "@smartpick/core";
import { parse } from "yaml";

/** The evidence records of the data folder, as the chances read them. */
export function readEvidence(dataFolder: string): EvidenceRecord[] {
  const file = join(dataFolder, "statistics", "evidence.yaml");
  const records: unknown = parse(readFileSync(file, "utf8"));
  if (!Array.isArray(records)) throw new Error(`${file}: expected a list of evidence records`);
  return records as EvidenceRecord[];
}

/** Mean of a factor's coefficient for a type and specialty: its own record if there is one, else the general one, else 0. */
export function coefficientOf(
  records: readonly EvidenceRecord[],
  factor: string,
  type: number,
  specialty: string,
): number {
  const fitting = records.filter(
    (record) => record.factor === factor && record.types.includes(APPLICANT_TYPES[type]!),
  );
  const own = fitting.find((record) => record.specialties.includes(specialty));
  return (own ?? fitting.find((record) => record.specialties.length === 0))?.mean ?? 0;
}

/**
 * Mean and SD over a type's applicants of the sum of all factors but Step 2 CK and signals, in logits: coefficients times
 * what is typical, factors taken as independent.
 */
export function otherFactors(records: readonly EvidenceRecord[], type: number): { mean: number; sd: number } {
  let mean = 0;
  let variance = 0;
  for (const record of records) {
    const typical = record.typical?.[APPLICANT_TYPES[type]!];
    if (typical === undefined || record.factor === "step2ck" || record.factor.startsWith("signal")) continue;
    if (record.specialties.length > 0 || !record.types.includes(APPLICANT_TYPES[type]!)) continue;
    mean += record.mean * typical.mean;
    variance += (record.mean * typical.sd) ** 2;
  }
  return { mean, sd: Math.sqrt(variance) };
}
