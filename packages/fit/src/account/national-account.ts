import {
  APPLICANT_TYPES,
  type ApplicantType,
  type Facts,
  type SpecialtyName,
  specialtyParametersFor,
} from "@smartpick/core";
import { partnerOf } from "./accounted-parameters.ts";
import type { NationalCount } from "./national-counts.ts";
import { matchedBesideAnother, populationMeans, populationPool, populationSeasons } from "./population.ts";

/** One line of the account: what is published, and what the forecast that ships says of the same people. */
export interface AccountLine {
  readonly count: NationalCount;
  readonly interviews: number;
  /** People with the specialty on a list, and people matched there. */
  readonly listed: number;
  readonly matched: number;
}

/** Places of one specialty that four types fill, published and by the forecast. */
export interface FilledSeats {
  readonly specialty: SpecialtyName;
  readonly published: number;
  readonly said: number;
}

const LISTS = 3;

/** The account of every count on a ledger, by its own estimates. */
export function nationalAccount(
  facts: Facts,
  counts: readonly NationalCount[],
  season: number,
): AccountLine[] {
  const { parameters } = facts;
  return APPLICANT_TYPES.flatMap((type) => {
    const seasons = new Map<SpecialtyName, ReturnType<typeof populationSeasons>>();
    const seasonsOf = (specialty: SpecialtyName) => {
      const before = seasons.get(specialty);
      if (before !== undefined) return before;
      const found = populationSeasons(populationPool(facts, specialty, type, season, LISTS), parameters);
      seasons.set(specialty, found);
      return found;
    };
    return counts
      .filter((count) => count.type === type)
      .map((count): AccountLine => {
        const other = partnerOf(count.specialty, type);
        const own = specialtyParametersFor(parameters, count.specialty, type);
        const here = seasonsOf(count.specialty);
        const means = populationMeans(here, own);
        const matched = matchedBesideAnother(here, own, {
          seasons: seasonsOf(other),
          parameters: specialtyParametersFor(parameters, other, type),
          share: count.backup,
        });
        return {
          count,
          interviews: means.interviews,
          listed: means.listed * count.applicants,
          matched: matched * count.applicants,
        };
      });
  });
}

/** Seats that the four types fill, by specialty. */
export function filledSeats(lines: readonly AccountLine[]): FilledSeats[] {
  const names = [...new Set(lines.map(({ count }) => count.specialty))];
  return names.map((specialty) => {
    const own = lines.filter(({ count }) => count.specialty === specialty);
    return {
      specialty,
      published: own.reduce((sum, { count }) => sum + count.matched, 0),
      said: own.reduce((sum, { matched }) => sum + matched, 0),
    };
  });
}

/** The furthest of a set of lines from what is published, as a factor above or below 1. */
export function furthest(lines: readonly AccountLine[]): AccountLine | undefined {
  const off = ({ matched, count }: AccountLine) => Math.abs(Math.log(matched / count.matched));
  return [...lines].sort((a, b) => off(b) - off(a))[0];
}

/** Types in the words of the tables. */
export const TYPE_WORDS: Readonly<Record<ApplicantType, string>> = {
  "us-md": "US MD",
  do: "DO",
  "us-img": "US IMG",
  "non-us-img": "Non-US IMG",
};
