import type { GraduationSeason } from "../../answers/plan-b.ts";
import type { Case } from "../../case/case.ts";
import { numberAt } from "../../facts/answer-at.ts";
import { NO_LIMIT } from "../../facts/no-limit.ts";

/** This season, the next and the one after. */
const SEASONS_AHEAD = [0, 1, 2] as const;

/**
 * How many of the programs that a list may hold still take the graduation year, season by season, by the limits that they
 * state. Years are counted as eligibility counts them, to 1 July of the season; what nobody has published stays apart.
 */
export function graduationSeasons(base: Case): readonly GraduationSeason[] {
  const { facts, year, profile } = base;
  const { rows } = base.candidates();
  const { graduationYear } = profile.applicant;
  const limits = Array.from(rows, (row) => numberAt(facts.programs, row, "maximumYearsSinceGraduation"));
  return SEASONS_AHEAD.map((ahead) => {
    const season = year + ahead;
    const years = graduationYear === null ? null : Math.max(0, season - graduationYear);
    const counts = { accept: 0, fail: 0, notTold: 0, unpublished: 0 };
    for (const limit of limits) counts[verdictOf(limit?.value ?? null, years)] += 1;
    return { season, years, programs: limits.length, ...counts };
  });
}

/** Sources of the limits that the counts rest on. */
export function limitSources(base: Case): readonly string[] {
  const { facts } = base;
  const sources = Array.from(
    base.candidates().rows,
    (row) => numberAt(facts.programs, row, "maximumYearsSinceGraduation")?.source,
  );
  return [...new Set(sources.flatMap((source) => source ?? []))].sort();
}

function verdictOf(
  limit: number | null,
  years: number | null,
): "accept" | "fail" | "notTold" | "unpublished" {
  if (limit === null) return "unpublished";
  if (limit === NO_LIMIT) return "accept";
  if (years === null) return "notTold";
  return years <= limit ? "accept" : "fail";
}
