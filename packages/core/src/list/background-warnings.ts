import type { WarningReason } from "../answers/reasons.ts";
import type { Profile } from "../profile/profile.ts";

/** What of an applicant's background no table covers and what programs will ask about: told, and counted in no number. */
export function backgroundWarnings({
  applicant,
  workPermit,
  experience,
}: Pick<Profile, "applicant" | "workPermit" | "experience">): WarningReason[] {
  const { residencyAbroadYears: years, usResidency } = experience;
  const { type, graduationYear, country } = applicant;
  const warnings: WarningReason[] = [];
  if (country !== null && CANADA.test(country.trim()))
    warnings.push({ code: "canadian-school", type, graduationYear });
  if (workPermit) warnings.push({ code: "work-permit" });
  if (years !== null && years > 0) warnings.push({ code: "residency-abroad", years });
  if (usResidency !== null) warnings.push({ code: "us-residency", ...usResidency });
  return warnings;
}

const CANADA = /^canada$/i;
