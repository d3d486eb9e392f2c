import { APPLICANT_TYPES, CENSUS_DIVISIONS, SETTINGS, SPECIALTIES } from "@smartpick/core";
import type { InterviewRates } from "../tables/interview-rates.ts";
import type { MarketShares } from "../tables/market-shares.ts";
import type { NeurologySeason } from "../tables/neurology.ts";
import type { FitProgram, ProgramTable } from "../tables/program-table.ts";
import { carryForward, type Drift, fitDrift, laterPosterior, type SeasonPair } from "./carry-forward.ts";
import { fitHierarchy, type HierarchyFit, predictRow } from "./hierarchy.ts";
import { levelShift, meanShare } from "./level.ts";
import { gridPosterior, type NormalEstimate } from "./logit-grid.ts";
import { cellOf, type Design, fullDesign, kindDesign } from "./predictors.ts";
import { knownTotalLikelihood, roundedRateLikelihood } from "./rate-likelihood.ts";

/** The tables that openness is estimated from. */
export interface OpennessInput {
  readonly table: ProgramTable;
  readonly rates: readonly InterviewRates[];
  readonly neurology: readonly NeurologySeason[];
  readonly market: MarketShares;
}

/** One program and type: openness in the 2024 season and carried forward. */
export interface ProgramOpenness {
  readonly program: FitProgram;
  /** Index in `APPLICANT_TYPES`. */
  readonly type: number;
  readonly prior: NormalEstimate;
  readonly in2024: NormalEstimate;
  /** The last season that was seen: 2026 for neurology programs in the later table, else 2024. */
  readonly latest: NormalEstimate;
  readonly coming: NormalEstimate;
  /** 1 = kind and mix only, 2 = the program's own rate as well. */
  readonly basis: 1 | 2;
  readonly percent: number | null;
  /** Assumed number of the type's applicants in 2024, where a rate was published. */
  readonly applicants: number | null;
  readonly likelihood: Float64Array | null;
}

/** A kind of program; empty = any. */
export interface KindOpenness {
  readonly specialty: string;
  readonly setting: string;
  readonly division: string;
  readonly type: number;
  readonly mean: number;
  readonly sd: number;
}

/** Fitted openness of one type of applicant. */
export interface TypeOpenness {
  readonly programs: readonly ProgramOpenness[];
  readonly kinds: readonly KindOpenness[];
  readonly drift: Drift;
  readonly fit: HierarchyFit;
  readonly pairs: ReadonlyMap<string, SeasonPair>;
}

/** Share of links of a confidence class that are taken to be right. */
const RIGHT_LINKS: Readonly<Record<string, number>> = { exact: 1, high: 1, medium: 0.85 };

/** Seasons from 2024, and from the 2026 neurology table, to the season that is planned. */
export interface Horizon {
  readonly from2024: number;
  readonly from2026: number;
}

/** Fits openness for one type and carries it to the coming season; see docs/method/openness.md. */
export function fitTypeOpenness(input: OpennessInput, type: number, horizon: Horizon): TypeOpenness {
  const { table, market } = input;
  const design = fullDesign(type, market);
  const observations = observationsOf(input, type);
  const rows = [...observations].map(([id, { likelihood }]) => {
    const program = table.byId.get(id)!;
    return { ...design.predictorsOf(program), cell: cellOf(program), likelihood };
  });
  const fit = fitHierarchy(rows, design.groups, SPECIALTIES.length);
  const priorOf = (program: FitProgram) =>
    predictRow(fit, { ...design.predictorsOf(program), cell: cellOf(program) });
  const pairs = new Map<string, SeasonPair>();
  for (const season of input.neurology) {
    const program = table.byId.get(season.id);
    const seen = season.invited[type] ?? null;
    if (program === undefined || seen === null) continue;
    pairs.set(season.id, {
      prior: priorOf(program),
      earlier: observations.get(season.id)?.likelihood ?? null,
      later: knownTotalLikelihood(seen.percent, seen.applicants),
    });
  }
  const drift = fitDrift([...pairs.values()].filter((pair) => pair.earlier !== null));
  const programs = table.programs.map((program): ProgramOpenness => {
    const prior = priorOf(program);
    const observation = observations.get(program.id);
    const likelihood = observation?.likelihood ?? null;
    const own = gridPosterior(likelihood, prior.mean, prior.sd);
    const in2024 = mixedWithPrior(own, prior, RIGHT_LINKS[observation?.confidence ?? ""] ?? 1);
    const pair = pairs.get(program.id);
    const latest = pair === undefined ? in2024 : laterPosterior(pair, drift);
    const coming =
      pair === undefined
        ? carryForward(in2024, prior, drift, horizon.from2024)
        : fromLater(latest, prior, drift, horizon.from2026);
    const basis = likelihood === null && pair === undefined ? 1 : 2;
    const percent = observation?.percent ?? null;
    const applicants = observation?.applicants ?? null;
    return { program, type, prior, in2024, latest, coming, basis, percent, applicants, likelihood };
  });
  const levelled = withLevel(programs);
  return { programs: levelled, kinds: kindsOf(input, type, observations, levelled), drift, fit, pairs };
}

/** Programs seen in a specialty from which its own level is taken; fewer use the mean shift of the others. */
const ENOUGH_PROGRAMS = 15;

/**
 * Keeps each specialty's mean share where it was last seen: shifts what was carried forward, and by a second shift the
 * programs that rest on kind and mix alone.
 */
function withLevel(programs: readonly ProgramOpenness[]): ProgramOpenness[] {
  const seen = seenBySpecialty(programs);
  const own = shiftsBySpecialty(seen, (one) => one.coming);
  const prior = shiftsBySpecialty(seen, (one) => one.prior);
  return programs.map((one) => {
    const shift = (one.basis === 2 ? own : prior)(one.program.specialty);
    return { ...one, coming: { mean: one.coming.mean + shift, sd: one.coming.sd } };
  });
}

function seenBySpecialty(programs: readonly ProgramOpenness[]): Map<string, ProgramOpenness[]> {
  const seen = new Map<string, ProgramOpenness[]>();
  for (const one of programs) {
    if (one.basis !== 2) continue;
    const list = seen.get(one.program.specialty);
    if (list === undefined) seen.set(one.program.specialty, [one]);
    else list.push(one);
  }
  return seen;
}

function shiftsBySpecialty(
  seen: ReadonlyMap<string, readonly ProgramOpenness[]>,
  estimateOf: (one: ProgramOpenness) => NormalEstimate,
): (specialty: string) => number {
  const shifts = new Map<string, number>();
  for (const [specialty, list] of seen) {
    if (list.length < ENOUGH_PROGRAMS) continue;
    shifts.set(specialty, levelShift(list.map(estimateOf), lastLevel(list)));
  }
  const pooled = shifts.size === 0 ? 0 : [...shifts.values()].reduce((a, b) => a + b, 0) / shifts.size;
  return (specialty) => shifts.get(specialty) ?? pooled;
}

/** Applicants of the type per program below which rounding to 1 % hides less than one person. */
const ROUNDING_HIDES_NOTHING = 100;
/** People interviewed at which the published mean weighs as much as the model's. */
const PUBLISHED_WEIGHT = 5;

/**
 * Mean share of a specialty when it was last seen: the mean of the estimates. Where a program has so few applicants of the
 * type that rounding hides nothing, the plain mean of the published rates is unbiased and takes over as people add up.
 */
function lastLevel(list: readonly ProgramOpenness[]): number {
  const estimated = list.reduce((sum, one) => sum + meanShare(one.latest), 0) / list.length;
  const rated = list.filter((one) => one.percent !== null);
  const applicants = rated.reduce((sum, one) => sum + one.applicants!, 0);
  const later = list.some((one) => one.latest !== one.in2024);
  if (later || rated.length === 0 || applicants / rated.length >= ROUNDING_HIDES_NOTHING) return estimated;
  const interviewed = rated.reduce((sum, one) => sum + (one.applicants! * one.percent!) / 100, 0);
  const weight = interviewed / (interviewed + PUBLISHED_WEIGHT);
  const published = rated.reduce((sum, one) => sum + one.percent! / 100, 0) / rated.length;
  return weight * published + (1 - weight) * estimated;
}

/** Carries a 2026 posterior on; by then the mean of the kind has moved by the measured shift. */
function fromLater(
  later: NormalEstimate,
  prior: NormalEstimate,
  drift: Drift,
  seasons: number,
): NormalEstimate {
  return carryForward(later, { mean: prior.mean + drift.shift, sd: prior.sd }, drift, seasons);
}

interface Observation {
  readonly likelihood: Float64Array;
  readonly percent: number;
  readonly applicants: number;
  readonly confidence: string;
}

/** Likelihood of each linked program's rounded rate; of two rows for one program the surer link stands. */
function observationsOf({ table, rates, market }: OpennessInput, type: number): Map<string, Observation> {
  const observations = new Map<string, Observation>();
  for (const row of rates) {
    const percent = row.percent[type] ?? null;
    const program = row.id === null ? undefined : table.byId.get(row.id);
    if (percent === null || program === undefined || program.specialty !== row.specialty) continue;
    const before = observations.get(program.id);
    if (before !== undefined && (RIGHT_LINKS[before.confidence] ?? 0) >= (RIGHT_LINKS[row.confidence] ?? 0))
      continue;
    const applicants = (program.applications ?? 600) * market.applicationShares(program.specialty)[type]!;
    const likelihood = roundedRateLikelihood(percent, applicants);
    observations.set(program.id, { likelihood, percent, applicants, confidence: row.confidence });
  }
  return observations;
}

/** Mean and SD of a mixture: the program's own posterior if the link is right, its prior if not. */
function mixedWithPrior(own: NormalEstimate, prior: NormalEstimate, right: number): NormalEstimate {
  const mean = right * own.mean + (1 - right) * prior.mean;
  const variance =
    right * (own.sd ** 2 + (own.mean - mean) ** 2) + (1 - right) * (prior.sd ** 2 + (prior.mean - mean) ** 2);
  return { mean, sd: Math.sqrt(variance) };
}

/** Openness by kind, from a fit that sees specialty, setting and division alone. */
function kindsOf(
  { table, market }: OpennessInput,
  type: number,
  observations: ReadonlyMap<string, Observation>,
  programs: readonly ProgramOpenness[],
): KindOpenness[] {
  const design: Design = kindDesign(type, market);
  const rows = [...observations].map(([id, { likelihood }]) => {
    const program = table.byId.get(id)!;
    return { ...design.predictorsOf(program), cell: cellOf(program), likelihood };
  });
  const fit = fitHierarchy(rows, design.groups, SPECIALTIES.length);
  const kindOf = (program: FitProgram) =>
    predictRow(fit, { ...design.predictorsOf(program), cell: cellOf(program) });
  const shift = shiftsBySpecialty(seenBySpecialty(programs), (one) => kindOf(one.program));
  const template = table.programs[0]!;
  const kinds: KindOpenness[] = [];
  for (const { name: specialty } of SPECIALTIES) {
    for (const setting of ["", ...SETTINGS]) {
      for (const division of ["", ...CENSUS_DIVISIONS] as const) {
        const program: FitProgram = { ...template, specialty, setting, division };
        const { mean, sd } = kindOf(program);
        kinds.push({ specialty, setting, division, type, mean: mean + shift(specialty), sd });
      }
    }
  }
  const overall = pooledKind(kinds.filter((kind) => kind.setting === "" && kind.division === ""));
  return [...kinds, { specialty: "", setting: "", division: "", type, ...overall }];
}

/** Mean over specialties, with their spread in the SD. */
function pooledKind(kinds: readonly KindOpenness[]): NormalEstimate {
  const mean = kinds.reduce((sum, kind) => sum + kind.mean, 0) / kinds.length;
  const variance =
    kinds.reduce((sum, kind) => sum + kind.sd ** 2 + (kind.mean - mean) ** 2, 0) / kinds.length;
  return { mean, sd: Math.sqrt(variance) };
}

/** Every type's openness, in `APPLICANT_TYPES` order; `progress` is told what is being fitted. */
export function fitOpenness(
  input: OpennessInput,
  horizon: Horizon,
  progress: (what: string) => void,
): TypeOpenness[] {
  return APPLICANT_TYPES.map((name, type) => {
    progress(`openness to ${name}`);
    return fitTypeOpenness(input, type, horizon);
  });
}
