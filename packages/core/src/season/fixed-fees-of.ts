import type { ApplicantType } from "../profile/applicant-type.ts";
import type { FixedFee, SeasonFacts } from "./season-facts.ts";

/**
 * The fees an applicant pays whatever the list: those of all, and those of IMGs for IMGs, counted ones and ones that
 * are only mentioned. With `services` (ids) a fee that belongs to another service is left out.
 */
export function fixedFeesOf(
  season: SeasonFacts,
  type: ApplicantType,
  services?: readonly string[],
): readonly FixedFee[] {
  const isImg = type === "us-img" || type === "non-us-img";
  return season.fixedFees.filter(
    (fee) =>
      (fee.appliesTo === "all" || isImg) &&
      (services === undefined || fee.service === null || services.includes(fee.service)),
  );
}

/** The sum in US dollars of the fees that count in a plan's cost. */
export function countedUsd(fees: readonly FixedFee[]): number {
  return fees.reduce((sum, fee) => (fee.counted ? sum + fee.usd : sum), 0);
}
