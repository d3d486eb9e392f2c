import { type Facts, type SpecialtyName, specialtyParametersFor } from "@smartpick/core";
import { UNBANDED_ERROR } from "../account/accounted-parameters.ts";
import { withSpecialty } from "../account/fit-level.ts";
import type { UsualPool } from "../account/usual-season.ts";
import { fitAt, fitSeniors, type SeniorFit, withSeniorTail } from "../person/fit-seniors.ts";
import type { SeniorTable } from "../person/score-bands.ts";
import { type SaidSeason, saidSeason } from "./said-season.ts";

/** One band of US MD seniors in a specialty: what happened, and what is said of such an applicant. */
export interface BandCell {
  readonly specialty: SpecialtyName;
  readonly low: number;
  readonly people: number;
  readonly happened: number;
  readonly said: SaidSeason["match"];
}

/** Fewest people of a band that is read. */
const ENOUGH = 20;
/** A published share is rounded to one in a hundred. */
const ROUNDING = 0.005;

/** Every band of enough people beside the forecast with the usual number of applications. */
export function checkBands(facts: Facts, tables: readonly SeniorTable[], season: number): BandCell[] {
  return tables.flatMap(({ specialty, bands }) =>
    bands
      .filter(({ people }) => people >= ENOUGH)
      .map(({ low, step2ck, people, matched }) => ({
        specialty,
        low,
        people,
        happened: matched,
        said: saidSeason(facts, {
          type: "us-md",
          specialty,
          season,
          step2ck: Math.round(step2ck),
          failedStep1: 0,
          failedStep2ck: 0,
          yearsSinceGraduation: 0,
          visa: "none",
        }).match,
      })),
  );
}

/** Whether what happened lies in the 80 % range, as far as rounding lets one tell. */
export function isInside({ happened, said }: BandCell): boolean {
  return happened >= said.low - ROUNDING && happened <= said.high + ROUNDING;
}

/** Mean distance of the middle from what happened. */
export function meanError(cells: readonly BandCell[]): number {
  return cells.reduce((sum, { happened, said }) => sum + Math.abs(said.mid - happened), 0) / cells.length;
}

/**
 * The bands of each half of the specialties foretold from the other half: the tail, the spread of kappa and how the slope of
 * stage 2 goes with the match rate are fitted there. Of its own a specialty gives its match rate alone, of the same years.
 */
export function heldOutBands(
  facts: Facts,
  tables: readonly SeniorTable[],
  pools: ReadonlyMap<SpecialtyName, UsualPool>,
  season: number,
): BandCell[] {
  const halves = [0, 1].map((rest) => tables.filter((_, i) => i % 2 === rest));
  return [0, 1].flatMap((at) => {
    const taught = halves[1 - at]!;
    const fit = fitSeniors(facts, taught, pools, { steps: STEPS });
    const slope = slopeLine(taught, fit);
    const rated = halves[at]!.map((table) => ({ ...table, ...rateOf(table), bands: [], medianGap: null }));
    const own = fitAt(facts, rated, pools, fit.tail, {
      slopeOf: ({ rate }) => ({ mean: slope(rate), sd: 0.02 }),
    });
    return checkBands(withStageTwo(facts, own), halves[at]!, season);
  });
}

/** The match rate of all bands together; that of 2026 where there are none. */
function rateOf({ bands, rate, total }: SeniorTable): Pick<SeniorTable, "rate" | "total"> {
  const people = bands.reduce((sum, one) => sum + one.people, 0);
  if (people === 0) return { rate, total };
  return { rate: bands.reduce((sum, one) => sum + one.people * one.matched, 0) / people, total: people };
}

/** Evaluations of a fit to half of the tables. */
const STEPS = 40;

/** The slope of stage 2 by ten points as a line of the logit of the match rate (least squares). */
function slopeLine(tables: readonly SeniorTable[], fit: SeniorFit): (rate: number) => number {
  const points = tables
    .filter(({ bands }) => bands.length > 0)
    .map(({ specialty, rate }) => ({ x: logitOf(rate), y: fit.stageTwo.get(specialty)!.step2ck }));
  const mx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const my = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const xx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const bend = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / xx;
  return (rate) => Math.max(0, my + bend * (logitOf(rate) - mx));
}

function logitOf(rate: number): number {
  const kept = Math.min(0.995, Math.max(0.5, rate));
  return Math.log(kept / (1 - kept));
}

/** Facts with the tail and the second stage of a fit for US MD. */
function withStageTwo(facts: Facts, fit: SeniorFit): Facts {
  let parameters = withSeniorTail(facts, fit.tail);
  for (const [specialty, { kappa, step2ck, kappaSd }] of fit.stageTwo) {
    const row = specialtyParametersFor(parameters, specialty, "us-md");
    parameters = withSpecialty(parameters, {
      ...row,
      specialty,
      kappa,
      kappaStep2ck: step2ck,
      kappaSd: Math.hypot(kappaSd, UNBANDED_ERROR),
    });
  }
  return { ...facts, parameters };
}
