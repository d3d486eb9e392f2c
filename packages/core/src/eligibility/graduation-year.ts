import type { Verdict } from "../answers/plan-report.ts";
import { numberAt } from "../facts/answer-at.ts";
import { NO_LIMIT } from "../facts/no-limit.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

/** Most years since graduation, counted to 1 July of the season's year; a stated "no limit" is met by all. */
export const graduationYearRule: EligibilityRule = (facts, applicant, row) => {
  const years = applicant.yearsSinceGraduation;
  const has = years === null ? null : String(years);
  const limit = numberAt(facts.programs, row, "maximumYearsSinceGraduation");
  if (!limit) {
    return years !== null && years >= facts.judgements.graduationYearsThatMatter
      ? unknownFinding("graduation-year", "rule", has)
      : null;
  }
  if (limit.value === NO_LIMIT) return findingOf("graduation-year", "meets", limit, "none", has);
  const verdict: Verdict = years === null ? "unknown" : years <= limit.value ? "meets" : "fails";
  return findingOf("graduation-year", verdict, limit, `at most ${limit.value} years`, has);
};
