import { type Case, caseOf } from "../case/case.ts";
import type { CaseOptions } from "../case/case-options.ts";
import type { Problem } from "../problem/problem.ts";
import type { Profile } from "../profile/profile.ts";
import type { Result } from "../result.ts";

/**
 * The case of a changed profile, the same facts, day, seed and draws. The profile already holds what a shell laid over
 * it, so that a change is not covered again. Refused as `caseOf` refuses.
 */
export function otherCase(base: Case, profile: Profile): Result<Case, Problem> {
  const {
    season: _,
    programs: __,
    budget: ___,
    informatics: ____,
    specialties: _____,
    ...rest
  } = base.options;
  const options: CaseOptions = rest;
  return caseOf(base.source.facts, profile, options, base);
}

/** Whether two profiles are the same. */
export function sameProfile(one: Profile, other: Profile): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
