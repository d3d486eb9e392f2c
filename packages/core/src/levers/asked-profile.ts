import type { Case } from "../case/case.ts";
import type { CaseOptions } from "../case/case-options.ts";
import { effectiveProfile } from "../case/effective-profile.ts";
import type { Problem } from "../problem/problem.ts";
import type { Profile } from "../profile/profile.ts";
import type { Result } from "../result.ts";

/** The path in a profile file that each option of a shell is laid over. */
const COVERED: Readonly<Partial<Record<keyof CaseOptions, string>>> = {
  season: "season",
  programs: "budget.max_programs",
  budget: "budget.usd",
  specialties: "seeks.specialties",
  informatics: "weights.informatics",
};

/**
 * A changed profile with the options of the case laid over it, as they lie over the applicant's own, but for those that
 * would cover the change. Refused as `effectiveProfile` refuses.
 */
export function askedProfile(
  { options }: Pick<Case, "options">,
  profile: Profile,
  change: Readonly<Record<string, unknown>>,
): Result<Profile, Problem> {
  const paths = Object.keys(change);
  const isCovered = (covered: string): boolean =>
    paths.some((path) => path === covered || covered.startsWith(`${path}.`));
  const left = Object.entries(options).filter(([name]) => {
    const covered = COVERED[name as keyof CaseOptions];
    return covered === undefined || !isCovered(covered);
  });
  return effectiveProfile(profile, Object.fromEntries(left) as unknown as CaseOptions);
}
