import type { InterviewEntry } from "../answers/interview.ts";
import { monthNumber } from "../application-form/gaps.ts";
import type { Case } from "../case/case.ts";
import type { EntryKind } from "../facts/interview-facts.ts";
import type { ExperienceTold } from "../profile/application.ts";
import { NOW } from "../profile/month-named.ts";
import { placeOfExperience } from "./entries-of-form.ts";

const MONTHS = 12;

/** Kinds of entries that fill time. Only those of the application form can say which months. */
const FILLING: readonly EntryKind[] = [
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
 * Months since graduation of which no months are told, beyond the year of applying: neither as a length of training nor by an
 * experience of the application form. An entry without months fills none, since nobody can tell which.
 */
export function monthsUntold({ applicant, profile, options, year }: Case): number {
  const { yearsSinceGraduation: years } = applicant;
  if (years === null) return 0;
  const { usClinicalMonths, residencyAbroadYears, usResidency } = profile.experience;
  const trained = (residencyAbroadYears ?? 0) + (usResidency?.years ?? 0);
  const from = monthNumber(`${year - years + 1}-01`);
  const until = from + MONTHS * Math.max(0, years - 1);
  const now = monthNumber(options.today);
  const dated = monthsCovered(profile.application?.experiences ?? [], { from, until, now });
  return Math.max(0, until - from - MONTHS * trained - (usClinicalMonths ?? 0) - dated);
}

/** The places of entries that fill time since graduation and do not tell which months. */
export function undatedOf({ profile }: Case, entries: readonly InterviewEntry[]): readonly string[] {
  const dated = new Set(
    (profile.application?.experiences ?? []).flatMap(({ from }, at) =>
      from === null ? [] : [placeOfExperience(at)],
    ),
  );
  return entries.filter(({ kind, at }) => FILLING.includes(kind) && !dated.has(at)).map(({ at }) => at);
}

/** Months from `from` to before `until` in which at least one experience ran; one that goes on runs to the end, and membership of a society fills none. */
function monthsCovered(
  experiences: readonly Pick<ExperienceTold, "type" | "from" | "to">[],
  { from, until, now }: Readonly<Record<"from" | "until" | "now", number>>,
): number {
  const months = new Set<number>();
  for (const { type, from: first, to } of experiences) {
    if (first === null || type === "professional") continue;
    const last = to === null || to === NOW || monthNumber(to) >= now ? until - 1 : monthNumber(to);
    for (let month = Math.max(from, monthNumber(first)); month <= Math.min(last, until - 1); month += 1)
      months.add(month);
  }
  return months.size;
}
