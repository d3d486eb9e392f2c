import { caseOf, type Facts, forecastFor } from "@smartpick/core";
import { RANKS_PER_INTERVIEW } from "../parameters/specialty-parameters.ts";
import { plainProfile, type Told } from "./plain-profile.ts";

/** A usual season as the forecast on the ledger has it. */
export interface CheckedSeason {
  /** Mean number of interviews. */
  readonly interviews: number;
  /** Chance of at least one rank, at 0.95 ranks an interview. */
  readonly anyRank: number;
  /** Mean ranks of those with at least one. */
  readonly ranksGivenOne: number;
  /** Chance of a match, and of a match of those with at least one rank. */
  readonly match: number;
  readonly matchGivenRank: number;
}

/** Only means are read, so few draws of the ranges are enough. */
const DRAWS = 4;

/** The forecast's `typical` season of N applications. Throws where the forecast refuses, which the ledger excludes. */
export function checkedSeason(facts: Facts, told: Told, applications: number, seed: number): CheckedSeason {
  const options = { today: `${told.season - 1}-07-01`, seed, draws: DRAWS };
  const base = caseOf(facts, plainProfile(told), options);
  const report = base.ok ? forecastFor(base.value, { specialty: told.specialty, applications }) : base;
  if (!report.ok) throw new Error(`forecast refused: ${JSON.stringify(report.problems)}`);
  return seasonFigures(report.value.typical);
}

/** What is read of a forecast season: its mean and distribution of interviews, its mean chance of a match. */
interface SeasonMeans {
  readonly interviews: { readonly mean: number; readonly pmf: readonly number[] };
  readonly match: { readonly mid: number };
}

/** Figures of a forecast season; every interview gives a rank with the same chance. */
export function seasonFigures({ interviews, match }: SeasonMeans): CheckedSeason {
  const noRank = interviews.pmf.reduce((sum, p, k) => sum + p * (1 - RANKS_PER_INTERVIEW) ** k, 0);
  const anyRank = 1 - noRank;
  return {
    interviews: interviews.mean,
    anyRank,
    ranksGivenOne: (RANKS_PER_INTERVIEW * interviews.mean) / anyRank,
    match: match.mid,
    matchGivenRank: match.mid / anyRank,
  };
}
