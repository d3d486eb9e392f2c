import type { WarningReason } from "../answers/reasons.ts";
import type { Profile } from "../profile/profile.ts";

/**
 * What of an applicant's background no table covers and what programs will ask about: told, and counted in no number. And
 * what is taken for granted of graduates of US schools, whose rates are those of seniors.
 */
export function backgroundWarnings(
  { applicant, workPermit, experience }: Pick<Profile, "applicant" | "workPermit" | "experience">,
  season: number,
): WarningReason[] {
  const { residencyAbroadYears: years, usResidency } = experience;
  const { type, graduationYear, country, earlierMatches } = applicant;
  const warnings: WarningReason[] = [];
  if (country !== null && CANADA.test(country.trim()))
    warnings.push({ code: "canadian-school", type, graduationYear });
  // One season before graduation, and one in each year since.
  const possible = graduationYear === null ? null : Math.max(0, season - graduationYear) + 1;
  if (possible !== null && earlierMatches > possible)
    warnings.push({ code: "unlikely-seasons", seasons: earlierMatches, possible });
  const ofUs = type === "us-md" || type === "do";
  if (ofUs && graduationYear !== null && graduationYear < season && earlierMatches === 0)
    warnings.push({ code: "first-match-assumed", graduationYear });
  if (workPermit) warnings.push({ code: "work-permit" });
  if (years !== null && years > 0) warnings.push({ code: "residency-abroad", years });
  if (usResidency !== null) warnings.push({ code: "us-residency", ...usResidency });
  return warnings;
}

const CANADA = /^canada$/i;
