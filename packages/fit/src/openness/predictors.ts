import { CENSUS_DIVISIONS, logit, SPECIALTIES, STATES } from "@smartpick/core";
import type { MarketShares } from "../tables/market-shares.ts";
import type { FitProgram, TypeMix } from "../tables/program-table.ts";
import type { CoefficientGroup } from "./hierarchy.ts";

/** Non-zero predictors of a program. */
export interface Predictors {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** A layout of predictor columns with the groups that share a prior, and the function that fills it. */
export interface Design {
  readonly groups: readonly CoefficientGroup[];
  readonly predictorsOf: (program: FitProgram) => Predictors;
}

const SPECIALTY_INDEX = new Map<string, number>(SPECIALTIES.map(({ name }, i) => [name, i]));
const DIVISION_INDEX = new Map<string, number>(CENSUS_DIVISIONS.map((name, i) => [name, i]));
const STATE_INDEX = new Map<string, number>(STATES.map(({ code }, i) => [code, i]));
const SETTING_NAMES = ["university", "community-university-affiliated", "community", "military", ""] as const;
const NS = SPECIALTIES.length;
const ND = CENSUS_DIVISIONS.length;

/** Index of a specialty in the list of specialties, which is also the cell with its own spread. */
export function cellOf(program: Pick<FitProgram, "specialty">): number {
  return SPECIALTY_INDEX.get(program.specialty) ?? 0;
}

/**
 * Predictors of a program's kind alone: specialty, setting, division and their pairs. A setting or division that is
 * not known (empty) adds no term, so the prediction is that of an average one.
 */
export function kindDesign(type: number, market: MarketShares): Design {
  const builder = new ColumnBuilder();
  const intercept = builder.group("intercept", 1, 4, false);
  const share = builder.group("specialty share", 1, 1, false);
  const specialty = builder.group("specialty", NS, 0.7, true);
  const setting = builder.group("setting", SETTING_NAMES.length, 0.3, true);
  const specialtySetting = builder.group("specialty × setting", NS * SETTING_NAMES.length, 0.3, true);
  const division = builder.group("division", ND, 0.3, true);
  const specialtyDivision = builder.group("specialty × division", NS * ND, 0.3, true);
  const predictorsOf = (program: FitProgram): Predictors => {
    const s = cellOf(program);
    const list = new PredictorList();
    list.add(intercept, 1);
    list.add(share, specialtyShare(program, type, market));
    list.add(specialty + s, 1);
    const set = (SETTING_NAMES as readonly string[]).indexOf(program.setting);
    if (program.setting !== "") {
      list.add(setting + set, 1);
      list.add(specialtySetting + s * SETTING_NAMES.length + set, 1);
    }
    const d = DIVISION_INDEX.get(program.division);
    if (d !== undefined) {
      list.add(division + d, 1);
      list.add(specialtyDivision + s * ND + d, 1);
    }
    return list;
  };
  return { groups: builder.groups, predictorsOf };
}

/** Predictors of kind and, where known, of resident and match mix, size, visa answer, state. */
export function fullDesign(type: number, market: MarketShares): Design {
  const kind = kindDesign(type, market);
  const builder = new ColumnBuilder(kind.groups);
  const slopes = builder.group("slopes", 7, 0.7, false);
  const curves = builder.group("curves", 4, 0.2, true);
  const state = builder.group("state", STATES.length, 0.2, true);
  const mixBySpecialty = builder.group("mix × specialty", NS, 0.2, true);
  const placeBySpecialty = builder.group("state match share × specialty", NS, 0.2, true);
  const visaBySpecialty = builder.group("visa × specialty", NS, 0.2, true);
  const sizeBySpecialty = builder.group("size × specialty", NS, 0.2, true);
  const predictorsOf = (program: FitProgram): Predictors => {
    const base = kind.predictorsOf(program);
    const list = new PredictorList(base);
    const s = cellOf(program);
    const mix = mixPredictor(program, type, market);
    if (mix !== null) {
      list.add(slopes, mix);
      list.add(mixBySpecialty + s, mix);
      list.add(slopes + 1, 1);
      const imgs = imgPredictor(program, market);
      list.add(curves, mix * mix);
      if (imgs !== null) {
        list.add(slopes + 2, imgs);
        list.add(curves + 1, imgs * imgs);
      }
    }
    const place = placePredictor(program, type, market);
    list.add(slopes + 3, place);
    list.add(placeBySpecialty + s, place);
    list.add(curves + 2, place * place);
    if (mix !== null) list.add(curves + 3, mix * place);
    const size = sizePredictor(program);
    list.add(slopes + 4, size);
    list.add(sizeBySpecialty + s, size);
    if (program.visaJ1 !== null) {
      list.add(slopes + 5, program.visaJ1 ? 0.5 : -0.5);
      list.add(visaBySpecialty + s, program.visaJ1 ? 0.5 : -0.5);
    }
    if (program.visaH1b !== null) list.add(slopes + 6, program.visaH1b ? 0.5 : -0.5);
    const at = STATE_INDEX.get(program.state);
    if (at !== undefined) list.add(state + at, 1);
    return list;
  };
  return { groups: builder.groups, predictorsOf };
}

/** Logit of the type's share among those matched in the specialty in 2025, centred near its mean. */
function specialtyShare(program: FitProgram, type: number, market: MarketShares): number {
  return logit(smoothedShare(market.matched(program.specialty), type, [0.5, 0.2, 0.1, 0.2], 4)) / 2 + 0.8;
}

/** How far the program's own mix of residents and matched applicants lies from its specialty's, logit, or `null`. */
function mixPredictor(program: FitProgram, type: number, market: MarketShares): number | null {
  const counts = mixCounts(program);
  if (counts === null) return null;
  const base = shares(market.matched(program.specialty));
  return logit(smoothedShare(counts, type, base, 4)) - logit(clamp(base[type]!));
}

/** The same for both kinds of IMG together. */
function imgPredictor(program: FitProgram, market: MarketShares): number | null {
  const counts = mixCounts(program);
  if (counts === null) return null;
  const base = shares(market.matched(program.specialty));
  const pair = [counts[0]! + counts[1]!, counts[2]! + counts[3]!];
  const basePair = [base[0]! + base[1]!, base[2]! + base[3]!];
  return logit(smoothedShare(pair, 1, basePair, 4)) - logit(clamp(basePair[1]!));
}

/** How far the 2025 Match of specialty and state lies from the specialty's, logit, smoothed with ten positions. */
function placePredictor(program: FitProgram, type: number, market: MarketShares): number {
  const base = shares(market.matched(program.specialty));
  const here = market.matchedIn(program.specialty, program.state);
  return logit(smoothedShare(here, type, base, 10)) - logit(clamp(base[type]!));
}

function sizePredictor(program: FitProgram): number {
  const seats = program.positions ?? (program.residents === null ? null : program.residents / 3);
  return seats === null ? 0 : Math.log(Math.max(1, seats) / 7);
}

/** People by type from residents before 2022 and applicants matched 2016 to 2020; later residents take no part. */
function mixCounts(program: FitProgram): number[] | null {
  const sources: TypeMix[] = [];
  if (program.residentMix !== null && program.residentMix.year <= 2021) sources.push(program.residentMix);
  if (program.matchMix !== null) sources.push(program.matchMix);
  if (sources.length === 0) return null;
  return [0, 1, 2, 3].map((type) =>
    sources.reduce((sum, mix) => sum + Math.min(mix.size, 60) * mix.shares[type]!, 0),
  );
}

function shares(counts: readonly number[]): number[] {
  const prior = [0.5, 0.2, 0.1, 0.2];
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count, i) => (count + 4 * prior[i]!) / (total + 4));
}

function smoothedShare(
  counts: readonly number[],
  type: number,
  base: readonly number[],
  weight: number,
): number {
  const total = counts.reduce((a, b) => a + b, 0);
  return clamp((counts[type]! + weight * clamp(base[type]!)) / (total + weight));
}

function clamp(share: number): number {
  return Math.min(0.98, Math.max(0.004, share));
}

class PredictorList implements Predictors {
  readonly columns: number[];
  readonly values: number[];
  constructor(base?: Predictors) {
    this.columns = base === undefined ? [] : [...base.columns];
    this.values = base === undefined ? [] : [...base.values];
  }
  add(column: number, value: number): void {
    this.columns.push(column);
    this.values.push(value);
  }
}

class ColumnBuilder {
  readonly groups: CoefficientGroup[];
  private next: number;
  constructor(base: readonly CoefficientGroup[] = []) {
    this.groups = [...base];
    this.next = base.reduce((sum, group) => sum + group.size, 0);
  }
  /** First column of a new block. */
  group(name: string, size: number, sd: number, estimated: boolean): number {
    const first = this.next;
    this.groups.push({ name, size, sd, estimated });
    this.next += size;
    return first;
  }
}
