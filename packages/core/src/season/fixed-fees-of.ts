import type { ApplicantType } from "../profile/applicant-type.ts";
import type { LicensingExam } from "../profile/licensing-exams.ts";
import { NRMP } from "./match-of.ts";
import type { FixedFee, SeasonFacts } from "./season-facts.ts";

/** What the fees hang on beside type and services: exams of which results are given, and matches (ids) taken part in. */
export interface FeeOccasions {
  readonly exams?: readonly LicensingExam[];
  readonly matches?: readonly string[];
}

/**
 * The fees an applicant pays whatever the list: those of all, those of IMGs for IMGs, and transcripts of the `exams` of
 * which results are given (left out, USMLE); counted ones and ones that are only mentioned. `services` (ids) = the
 * services the list uses, as a fee may belong to one of them; left out, the service that takes all specialties no other
 * names. `matches` = the matches taken part in; left out, NRMP's alone.
 */
export function fixedFeesOf(
  season: SeasonFacts,
  type: ApplicantType,
  services: readonly string[] = generalServices(season),
  { exams = ["usmle"], matches = [NRMP] }: FeeOccasions = {},
): readonly FixedFee[] {
  const isImg = type === "us-img" || type === "non-us-img";
  return season.fixedFees.filter(
    (fee) =>
      (fee.appliesTo === "all" || isImg) &&
      (fee.service === null || services.includes(fee.service)) &&
      (fee.exam === undefined || exams.includes(fee.exam)) &&
      (fee.match === undefined || matches.includes(fee.match)),
  );
}

function generalServices(season: SeasonFacts): readonly string[] {
  return season.services.flatMap((service) => (service.specialties.length === 0 ? [service.id] : []));
}

/** The sum in US dollars of the fees that count in a plan's cost. */
export function countedUsd(fees: readonly FixedFee[]): number {
  return fees.reduce((sum, fee) => (fee.counted ? sum + fee.usd : sum), 0);
}
