import {
  APPLICANT_TYPES,
  type ApplicantType,
  type Facts,
  type SpecialtyName,
  type SpecialtyParameters,
  specialtyParametersFor,
} from "@smartpick/core";
import type { SeniorFit } from "../person/fit-seniors.ts";
import { TAIL_START } from "../person/person-parameters.ts";
import { rounded } from "../tables/csv.ts";
import { fitLevel, type LevelFit, type LevelPriors, withSpecialty } from "./fit-level.ts";
import type { NationalCount } from "./national-counts.ts";
import { populationPool, populationSeasons } from "./population.ts";

/** One specialty and type of the account: its count, and the level that it sets. */
export interface AccountedLevel {
  readonly count: NationalCount;
  readonly fit: LevelFit;
}

/** How much of the slope of stage 2 by score of US MD is carried over to DO. */
const SLOPE_CARRIED = 0.8;
/** Errors of kappa beside the sampling error: of the bands, of what is carried to DO, of a count in one year. */
const KAPPA_ERROR: Readonly<Record<ApplicantType, number>> = {
  "us-md": 0.2,
  do: 0.3,
  "us-img": 0.35,
  "non-us-img": 0.12,
};
/** Error of kappa where no bands of score are published, only a match rate. */
export const UNBANDED_ERROR = 0.3;
/** Season and level error of the interview stage where the sources of the level agree. */
export const LEVEL_SD: Readonly<Record<ApplicantType, number>> = {
  "us-md": 0.25,
  do: 0.25,
  "us-img": 0.3,
  "non-us-img": 0.25,
};
/** SDs of the level from the counts to the rates of programs, where they disagree: the rates stay possible, and less likely. */
export const SDS_BETWEEN_SOURCES = 1.6;

/** US MD and DO: quality, stage 2 and its slope from the bands; what has no table takes the mean of those that have one. */
export function withSeniors(rows: readonly SpecialtyParameters[], seniors: SeniorFit): SpecialtyParameters[] {
  const fits = [...seniors.stageTwo.values()];
  const kappa = mean(fits.map((fit) => fit.kappa));
  const step2ck = mean(fits.map((fit) => fit.step2ck));
  return rows.map((row) => {
    if (row.type !== "us-md" && row.type !== "do") return row;
    const own = seniors.stageTwo.get(row.specialty as SpecialtyName);
    const slope = own?.step2ck ?? step2ck;
    return {
      ...row,
      sigma: TAIL_START[row.type].quality,
      sigmaSd: 0.1,
      levelSd: LEVEL_SD[row.type],
      kappa: own?.kappa ?? kappa,
      kappaSd: Math.hypot(
        own?.kappaSd ?? 0.6,
        KAPPA_ERROR[row.type],
        own?.banded === true ? 0 : UNBANDED_ERROR,
      ),
      kappaSpread: seniors.tail.kappaSpread,
      kappaStep2ck: row.type === "us-md" ? slope : SLOPE_CARRIED * slope,
      sources: ["nrmp-step2-bands-us-md-2024", "nrmp-charting-outcomes-2026-us-md", "smartpick-judgement"],
      basis: row.type === "us-md" && own !== undefined ? ("fitted" as const) : ("judgement" as const),
    };
  });
}

/** Before the fit: the spread of quality of US graduates outside the tail. */
export function withSeniorQuality(rows: readonly SpecialtyParameters[]): SpecialtyParameters[] {
  return withSeniors(rows, {
    tail: { share: 0, perTenPoints: 0, depth: 0, kappaSpread: 0.4 },
    stageTwo: new Map([
      ["Internal Medicine", { kappa: -0.8, step2ck: 0.25, kappaSd: 0.3, misfit: 0, banded: false }],
    ]),
    noInterview: 0,
    misfit: 0,
  });
}

/** Priors of the level by type: how far the programs' rates may be off, and how sure kappa is. */
export function priorsOf(
  { type, kappa, kappaSd }: SpecialtyParameters,
  { basis }: NationalCount,
): LevelPriors {
  if (type === "do")
    return {
      level: { mean: 0, sd: 0.15 },
      spread: { mean: 0, sd: 0.1 },
      kappa: { mean: kappa - 0.15, sd: 0.4 },
    };
  return {
    level: { mean: 0, sd: basis === "estimated" ? 0.4 : 0.55 },
    spread: { mean: 0, sd: 0.2 },
    kappa: { mean: kappa, sd: type === "us-img" ? 0.5 : Math.max(kappaSd, 0.2) },
  };
}

/** Fits the levels of DO and IMGs to the account, Internal Medicine of a type first since others lean on it. */
export function fitAccount(
  facts: Facts,
  counts: readonly NationalCount[],
  season: number,
  progress: (what: string) => void,
): AccountedLevel[] {
  const found: AccountedLevel[] = [];
  for (const type of APPLICANT_TYPES.slice(1)) {
    progress(`national account: ${type}`);
    let parameters = facts.parameters;
    for (const count of counts.filter((one) => one.type === type)) {
      const other = partnerOf(count.specialty, type);
      const now = { ...facts, parameters };
      const elsewhere = {
        seasons: populationSeasons(populationPool(facts, other, type, season), parameters),
        parameters: specialtyParametersFor(parameters, other, type),
      };
      const own = specialtyParametersFor(parameters, count.specialty, type);
      const pool = populationPool(facts, count.specialty, type, season);
      const fit = fitLevel(now, count, pool, elsewhere, priorsOf(own, count));
      parameters = withSpecialty(parameters, accounted(own, fit));
      found.push({ count, fit });
    }
  }
  return found;
}

/** The specialty that those who rank this one as a second choice prefer most often. */
export function partnerOf(specialty: SpecialtyName, type: ApplicantType): SpecialtyName {
  const us = type === "us-md" || type === "do";
  if (us) return specialty === "Surgery" ? "Orthopaedic Surgery" : "Surgery";
  return specialty === "Internal Medicine" ? "Family Medicine" : "Internal Medicine";
}

/** A row with the level that the account sets; the range spans both sources of the level. */
export function accounted(row: SpecialtyParameters, { level, sigma, kappa }: LevelFit): SpecialtyParameters {
  return {
    ...row,
    level,
    levelSd: Math.hypot(LEVEL_SD[row.type], level / SDS_BETWEEN_SOURCES),
    sigma,
    kappa,
    kappaSd: Math.hypot(row.type === "non-us-img" ? row.kappaSd : 0.2, KAPPA_ERROR[row.type]),
    sources: [...new Set([...row.sources, "nrmp-results-2025", "eras-img-applicant-counts-2026"])],
  };
}

/**
 * All rows with the account: a specialty outside it takes the mean move of its type's other small specialties, with the
 * range of how far those differ.
 */
export function withAccount(
  rows: readonly SpecialtyParameters[],
  levels: readonly AccountedLevel[],
): SpecialtyParameters[] {
  return rows.map((row) => {
    const ofType = levels.filter(({ count }) => count.type === row.type);
    const own = ofType.find(({ count }) => count.specialty === row.specialty);
    if (own !== undefined) return plain(accounted(row, own.fit));
    if (ofType.length === 0) return plain(row);
    const small = ofType.filter(({ count }) => !LARGE.has(count.specialty));
    const move = (of: (one: AccountedLevel, before: SpecialtyParameters) => number): number =>
      mean(
        small.map((one) =>
          of(one, rows.find((other) => other.type === row.type && other.specialty === one.count.specialty)!),
        ),
      );
    const level = move(({ fit }) => fit.level);
    const spread = move(({ fit }, before) => Math.log(fit.sigma / before.sigma));
    const kappa = move(({ fit }, before) => fit.kappa - before.kappa);
    const differ = Math.sqrt(mean(small.map(({ fit }) => (fit.level - level) ** 2)));
    return plain({
      ...row,
      level,
      levelSd: Math.hypot(LEVEL_SD[row.type], level / SDS_BETWEEN_SOURCES, differ),
      sigma: row.sigma * Math.exp(spread),
      kappa: row.kappa + kappa,
      kappaSd: Math.hypot(row.kappaSd, 0.2),
    });
  });
}

/** The specialties of a size at which IMGs are the rule. */
const LARGE: ReadonlySet<string> = new Set(["Internal Medicine", "Family Medicine"]);

function plain(row: SpecialtyParameters): SpecialtyParameters {
  const two = (value: number): number => rounded(value, 2);
  return {
    ...row,
    level: two(row.level),
    levelSd: two(row.levelSd),
    sigma: two(row.sigma),
    sigmaSd: two(row.sigmaSd),
    kappa: two(row.kappa),
    kappaSd: two(row.kappaSd),
    kappaSpread: two(row.kappaSpread),
    kappaStep2ck: two(row.kappaStep2ck),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
