import { caseOf, type Facts, forecastFor, type Profile, usualListFor } from "@smartpick/core";
import { plainProfile, type Told } from "../checks/plain-profile.ts";

/** What the forecast says of a usual season. */
export interface SaidSeason {
  readonly match: { readonly mid: number; readonly low: number; readonly high: number };
  readonly anyInterview: number;
  readonly interviews: number;
  /** 80 % range of the number of interviews. */
  readonly fewest: number;
  readonly most: number;
  readonly variance: number;
}

/** Draws behind the ranges of a check. */
const DRAWS = 60;

/** More that a checked person tells. */
export interface Further {
  readonly earlierMatches?: number;
  readonly applications?: number;
  /** 0 = only the middles are asked. */
  readonly draws?: number;
}

/** The forecast of a plain profile with the usual number of applications, or with so many. Throws where it refuses. */
export function saidSeason(
  facts: Facts,
  told: Told,
  { earlierMatches = 0, applications, draws = DRAWS }: Further = {},
): SaidSeason {
  const plain = plainProfile(told);
  const profile: Profile = { ...plain, applicant: { ...plain.applicant, earlierMatches } };
  const base = caseOf(facts, profile, { today: `${told.season - 1}-07-01`, seed: 1, draws });
  const usual = usualListFor(facts.parameters, told.specialty, told.type).usualApplications;
  const count = Math.round(applications ?? usual);
  let report = base.ok ? forecastFor(base.value, { specialty: told.specialty, applications: count }) : base;
  // A small specialty has fewer programs than that.
  if (base.ok && !report.ok && report.problems[0]?.code === "out-of-range") {
    const { takes } = report.problems[0];
    const most = takes.kind === "number" ? (takes.most ?? count) : count;
    report = forecastFor(base.value, { specialty: told.specialty, applications: Math.min(count, most) });
  }
  if (!report.ok) throw new Error(`forecast refused: ${JSON.stringify(report.problems)}`);
  const { match, anyInterview, interviews } = report.value.typical;
  return {
    match,
    anyInterview: anyInterview?.mid ?? 1 - interviews.pmf[0]!,
    interviews: interviews.mean,
    fewest: interviews.q10,
    most: interviews.q90,
    variance: interviews.pmf.reduce((sum, p, k) => sum + p * (k - interviews.mean) ** 2, 0),
  };
}
