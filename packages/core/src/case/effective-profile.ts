import type { Problem } from "../problem/problem.ts";
import { type NumberTakes, numberTakes } from "../problem/takes.ts";
import type { Profile } from "../profile/profile.ts";
import { specialtyNamed } from "../program/specialty-named.ts";
import { unknownSpecialty } from "../program/unknown-specialty.ts";
import { ok, type Result, refused } from "../result.ts";
import type { CaseOptions } from "./case-options.ts";

/** The profile with the shell's options put over it; refuses options that no profile could hold. */
export function effectiveProfile(profile: Profile, options: CaseOptions): Result<Profile, Problem> {
  const problems: Problem[] = [];
  const outside = (path: string, found: number, takes: NumberTakes): void => {
    problems.push({ code: "out-of-range", path, found, takes });
  };
  const { programs, budget, informatics, season } = options;
  if (programs !== undefined && !(Number.isInteger(programs) && programs >= 0)) {
    outside("programs", programs, numberTakes(0, null, true));
  }
  if (budget !== undefined && !(budget >= 0)) outside("budget", budget, numberTakes(0, null, false, "usd"));
  const most = Math.round((0.95 - profile.weights.location) * 100) / 100;
  if (informatics !== undefined && !(informatics >= 0 && informatics <= 1)) {
    outside("informatics", informatics, numberTakes(0, 1, false));
  }
  const specialties = (options.specialties ?? []).map((name) => {
    const found = specialtyNamed(name);
    if (!found) {
      problems.push(unknownSpecialty("specialty", name));
    }
    return found?.name;
  });
  if (problems.length > 0) return refused(...problems);
  return ok({
    ...profile,
    season: season ?? profile.season,
    seeks: {
      ...profile.seeks,
      specialties:
        specialties.length > 0
          ? [...new Set(specialties.filter((name) => name !== undefined))]
          : profile.seeks.specialties,
    },
    weights: { ...profile.weights, informatics: Math.min(informatics ?? profile.weights.informatics, most) },
    budget: {
      ...profile.budget,
      usd: budget ?? profile.budget.usd,
      maxPrograms: programs ?? profile.budget.maxPrograms,
    },
  });
}
