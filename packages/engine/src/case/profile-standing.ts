import type { Facts, Profile } from "@smartpick/core";
import { applicantOf, eligibilityOf, overallVerdict, seasonFor } from "@smartpick/core";

/** How the programs of the sought specialties stand to the rules that are known. */
export interface ProfileStanding {
  readonly considered: number;
  readonly meets: number;
  /** Nothing known fails, and at least one rule is unknown. */
  readonly unknown: number;
  readonly fails: number;
}

/** Counts the verdicts over every program of the specialties sought; doubtful programs are left out. */
export function standingOf(facts: Facts, profile: Profile, today: string): ProfileStanding {
  const { programs } = facts;
  const sought = new Set<string>(profile.seeks.specialties);
  const specialties = programs.columns.get("specialty")?.values ?? [];
  const applicant = applicantOf(profile, profile.season ?? seasonFor(today));
  const count = { meets: 0, unknown: 0, fails: 0 };
  for (let row = 0; row < programs.size; row++) {
    const specialty = specialties[row];
    if (typeof specialty !== "string" || !sought.has(specialty) || programs.doubt[row] != null) continue;
    count[overallVerdict(eligibilityOf(facts, applicant, row))]++;
  }
  return { considered: count.meets + count.unknown + count.fails, ...count };
}
