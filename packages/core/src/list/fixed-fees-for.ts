import { licensingExamsOf } from "../profile/licensing-exams.ts";
import type { Profile } from "../profile/profile.ts";
import { fixedFeesOf } from "../season/fixed-fees-of.ts";
import { matchIdsOf } from "../season/match-of.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { FixedFee, SeasonFacts } from "../season/season-facts.ts";

/** Fixed fees of the season that count towards the budget, for the services and matches of these specialties. */
export function fixedFeesFor(
  season: SeasonFacts,
  { applicant, exams }: Pick<Profile, "applicant" | "exams">,
  specialties: readonly string[],
): readonly FixedFee[] {
  const services = specialties.map((name) => plannedFees(season, name).service);
  return fixedFeesOf(season, applicant.type, services, {
    exams: licensingExamsOf(exams),
    matches: matchIdsOf(season, specialties),
  }).filter((fee) => fee.counted);
}
