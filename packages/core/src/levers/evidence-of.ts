import type { Lever } from "../answers/what-if.ts";
import { evidenceFor } from "../chances/evidence-for.ts";
import type { EvidenceRecord, FactorId } from "../facts/parameters.ts";
import type { Start } from "./start.ts";

/** The record of a factor for the applicant in the first specialty that she seeks; `null` = the model knows none. */
export function recordOf({ base }: Start, factor: FactorId): EvidenceRecord | null {
  const { facts, applicant } = base;
  return evidenceFor(facts.parameters, factor, applicant.type, applicant.specialties[0] ?? "*");
}

/** What stands behind a coefficient: tables or studies, or a direction that experts give. */
export function gradeOf({ basis }: Pick<EvidenceRecord, "basis">): Lever["evidence"] {
  return basis === "fitted" || basis === "published" ? "published" : "expert-direction";
}
