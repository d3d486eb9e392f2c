import type { InterviewEntry, RedFlag } from "../answers/interview.ts";
import type { Case } from "../case/case.ts";
import type { ExamResult } from "./exam-results.ts";
import { type MoveSource, movesOf } from "./moves-of.ts";
import { isTimeToAsk, monthsUntold, undatedOf } from "./time-since.ts";

type Point = { readonly about: RedFlag["about"] } & Omit<MoveSource, "code">;

/**
 * What in a profile will be asked about, in the order in which it is told: failed attempts by exam, exams failed and not
 * passed yet, time since graduation of which nothing is told, earlier seasons, a residency that was not finished. No score
 * raises one, and no exam whose result is to come.
 */
export function redFlagsOf(
  base: Case,
  exams: readonly ExamResult[],
  entries: readonly InterviewEntry[],
): readonly RedFlag[] {
  const points = [
    ...exams.flatMap(failurePoint),
    ...exams.flatMap(openPoint),
    ...gapPoint(base, entries),
    ...earlierPoint(base),
    ...unfinishedPoint(base),
  ];
  return points.map(({ about, ...point }) => ({
    about,
    ...movesOf({ code: about.code, ...point }, entries),
  }));
}

/** Fields that decide whether there is a red flag and that were not told, by their place in the profile. */
export function notToldOf({ profile }: Case, exams: readonly ExamResult[]): readonly string[] {
  const { usResidency } = profile.experience;
  return [
    ...exams.filter(({ failed, result }) => failed === null && wasTaken(result)).map((one) => one.failuresAt),
    ...(profile.applicant.graduationYear === null ? ["applicant.graduation_year"] : []),
    ...(usResidency !== null && usResidency.finished === null ? ["experience.us_residency.finished"] : []),
  ];
}

function wasTaken(result: ExamResult["result"]): boolean {
  return result !== null && result !== "pending" && result !== "none";
}

function failurePoint({ exam, failed, failuresAt, answeredBy }: ExamResult): readonly Point[] {
  if (failed === null || failed === 0) return [];
  return [{ about: { code: "failed-attempts", exam, attempts: failed }, told: [failuresAt], answeredBy }];
}

function openPoint({ exam, result, at }: ExamResult): readonly Point[] {
  if (result !== "fail") return [];
  return [{ about: { code: "exam-open", exam, result }, told: [at], answeredBy: null }];
}

function gapPoint(base: Case, entries: readonly InterviewEntry[]): readonly Point[] {
  const { graduationYear } = base.profile.applicant;
  const years = base.applicant.yearsSinceGraduation;
  const gap = base.facts.interview?.gap;
  if (graduationYear === null || years === null || gap === undefined) return [];
  if (!isTimeToAsk(base) || monthsUntold(base) <= gap.months) return [];
  const { months: untold, source } = gap;
  const undated = [...undatedOf(base, entries)];
  return [
    {
      about: { code: "since-graduation", graduated: graduationYear, years, untold, undated, source },
      told: ["applicant.graduation_year"],
      answeredBy: null,
      alsoAsk: undated.length === 0 ? [] : ["which-months"],
    },
  ];
}

function earlierPoint({ applicant: { earlierMatches } }: Case): readonly Point[] {
  if (earlierMatches === 0) return [];
  return [
    {
      about: { code: "earlier-seasons", seasons: earlierMatches },
      told: ["applicant.earlier_matches"],
      answeredBy: null,
    },
  ];
}

function unfinishedPoint({ profile: { experience } }: Case): readonly Point[] {
  const { usResidency } = experience;
  if (usResidency?.finished !== false) return [];
  const { specialty, years } = usResidency;
  return [
    {
      about: { code: "unfinished-residency", specialty, years },
      told: ["years", "specialty", "finished"].map((key) => `experience.us_residency.${key}`),
      answeredBy: null,
    },
  ];
}
