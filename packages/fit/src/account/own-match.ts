import {
  type ApplicantType,
  type Facts,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import { rounded } from "../tables/csv.ts";
import { SDS_BETWEEN_SOURCES } from "./accounted-parameters.ts";
import { withSpecialty } from "./fit-level.ts";
import { populationMeans, populationPool, populationSeasons } from "./population.ts";

/** What is published of one type in a specialty with a match of its own. */
interface OwnMatch {
  readonly specialty: SpecialtyName;
  readonly type: ApplicantType;
  /** Part of the move of the level of US MD that is carried over. */
  readonly moved: number;
  /** Share matched of those with a list. */
  readonly matched: number;
  /** How unsure kappa is. */
  readonly kappaSd: number;
  readonly basis: SpecialtyParameters["basis"];
}

/** Interviews for each application of a US MD, 2025: 11 of 54 over all who took part, about one more without IMGs. */
const UROLOGY_INTERVIEWED = 12 / 54;

/**
 * Urology is in none of the tables of the NRMP. Of its own Match 2015 to 2024, 81 of 100 seniors and 33 of 100 international
 * graduates matched. DO seniors are not told apart: halfway between, in log odds, which leaves 84 of 100 for MD. Its openness
 * is a guess for every type; what interviews of US MD say of it holds for DO too, and by half for IMGs.
 */
const OWN_MATCHES: readonly OwnMatch[] = [
  { specialty: "Urology", type: "us-md", moved: 1, matched: 0.84, kappaSd: 0.4, basis: "published" },
  { specialty: "Urology", type: "do", moved: 1, matched: 0.59, kappaSd: 0.7, basis: "judgement" },
  { specialty: "Urology", type: "us-img", moved: 0.5, matched: 0.33, kappaSd: 0.6, basis: "published" },
  { specialty: "Urology", type: "non-us-img", moved: 0.5, matched: 0.33, kappaSd: 0.6, basis: "published" },
];
const SOURCES = ["majeed-2025-urology-match", "urology-match-2025", "smartpick-judgement"] as const;

/** Ends between which a level or kappa is looked for, logits. */
const FURTHEST = 6;

/** The rows of specialties with a match of their own: level and kappa at which published rates come out, all else as elsewhere. */
export function ownMatchRows(facts: Facts, season: number): SpecialtyParameters[] {
  const moves = new Map<SpecialtyName, number>();
  return OWN_MATCHES.map(({ specialty, type, moved, matched, kappaSd, basis }) => {
    const star = specialtyParametersFor(facts.parameters, "*", type);
    const start: SpecialtyParameters = { ...star, specialty };
    const pool = populationPool(facts, specialty, type, season);
    const seasonsAt = (row: SpecialtyParameters) =>
      populationSeasons(pool, withSpecialty(facts.parameters, row));
    if (type === "us-md") {
      const applications = pool.byVisa[0]!.pool.lists[0]!.chosen.length;
      const level = whereReached(UROLOGY_INTERVIEWED * applications, (at) => {
        const row = { ...start, level: at };
        return populationMeans(seasonsAt(row), row).interviews;
      });
      moves.set(specialty, level - star.level);
    }
    const move = moved * moves.get(specialty)!;
    const levelled: SpecialtyParameters = {
      ...start,
      level: rounded(star.level + move, 2),
      levelSd: rounded(Math.hypot(star.levelSd, move / SDS_BETWEEN_SOURCES), 2),
      kappaSd,
    };
    const seasons = seasonsAt(levelled);
    const kappa = whereReached(matched, (at) => {
      const means = populationMeans(seasons, { ...levelled, kappa: at });
      return means.matched / means.listed;
    });
    return { ...levelled, kappa: rounded(kappa, 2), sources: SOURCES, basis };
  });
}

/** Where a rising function reaches a value, by halving. */
function whereReached(value: number, of: (at: number) => number): number {
  let low = -FURTHEST;
  let high = FURTHEST;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
