import type { InterviewEntry } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import type { EntryKind } from "../facts/interview-facts.ts";

const MONTHS = 12;

/** Kinds of entries that fill time and of which a profile does not tell how much. */
const WITHOUT_LENGTH: readonly EntryKind[] = [
  "work",
  "research",
  "publications",
  "volunteering",
  "education",
  "projects",
];

/** Whether enough years lie between graduation and the first day that somebody asks what was done in them. */
export function isTimeToAsk({ facts, applicant: { yearsSinceGraduation } }: Case): boolean {
  const gap = facts.interview?.gap;
  return gap !== undefined && yearsSinceGraduation !== null && yearsSinceGraduation >= gap.years;
}

/**
 * Months since graduation of which nothing is told, beyond the year of applying. Where an entry fills time and its length is
 * not known, none: nobody can say that there is a gap.
 */
export function monthsUntold({ applicant, profile }: Case, entries: readonly InterviewEntry[]): number {
  const { yearsSinceGraduation: years } = applicant;
  if (years === null || entries.some(({ kind }) => WITHOUT_LENGTH.includes(kind))) return 0;
  const { usClinicalMonths, residencyAbroadYears, usResidency } = profile.experience;
  const trained = (residencyAbroadYears ?? 0) + (usResidency?.years ?? 0);
  return Math.max(0, MONTHS * (years - 1 - trained) - (usClinicalMonths ?? 0));
}
