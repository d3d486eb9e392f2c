import type { EvidenceRecord } from "../facts/parameters.ts";
import type { Deviates } from "./deviates.ts";
import { type HurdleTerms, hurdleShifts, hurdleTermsOf } from "./hurdles.ts";
import type { ShiftSums } from "./logit-shift.ts";
import { drawnDepth } from "./person-terms.ts";
import { type PopulationCurve, populationCurve } from "./population-curve.ts";
import { mixtureMoments, specialtyMixture } from "./specialty-quality.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { takenAtNodes } from "./taken-at-nodes.ts";

/** A specialty's terms with the parameters of one draw: what remains over the nodes is the latent quality and the spread of kappa. */
export interface SpecialtyDraw {
  readonly population: PopulationCurve;
  readonly sums: ShiftSums;
  /** What the hurdles of the specialty do with the share of programs of this draw that hold them. */
  readonly hurdles: readonly HurdleTerms[];
  /** Odds factor of each signal level. */
  readonly signalOdds: Float64Array;
  /** Odds factor of an interview per node. */
  readonly nodeOdds: Float64Array;
  readonly taken: Float64Array;
}

/**
 * One draw of a specialty's coefficients, level, latent spread, stage 2, and of what the applicant has not told.
 * A coefficient shared by two specialties is drawn once, a level once a specialty.
 */
export function drawSpecialty(terms: SpecialtyTerms, deviate: Deviates): SpecialtyDraw {
  const { parameters, name } = terms;
  const coefficient = (record: EvidenceRecord | null): number =>
    record ? record.mean + record.sd * deviate(record.id) : 0;
  // A spread cannot be negative; a tenth of its mean is as small as a draw may make it.
  const sigma = Math.max(parameters.sigma / 10, parameters.sigma + parameters.sigmaSd * deviate("sigma"));
  const effects = drawnEffects(terms, coefficient, deviate);
  const populationVariance =
    terms.populationVariance -
    parameters.sigma ** 2 -
    parameters.sigmaSd ** 2 +
    sigma ** 2 +
    effects.populationVariance;
  const level =
    parameters.kappa +
    parameters.kappaSd * deviate(`kappa ${name}`) +
    parameters.kappaStep2ck * effects.step2ck;
  const { person } = terms;
  const drawnSpread = { ...parameters, sigma, sigmaSd: 0 };
  const tail = { ...person.parameters, depth: drawnDepth(person, deviate), depthSd: 0 };
  const spreadOf = (variance: number, tilt: number, share: number) =>
    specialtyMixture(drawnSpread, tail, { variance, tilt, share });
  const stretch = sigma / person.parameters.quality;
  const moves = person.grid.at.map((t) => stretch * t);
  const latent = mixtureMoments(spreadOf(sigma ** 2, 0, person.share), person.share);
  const records = terms.signals.records;
  const signal: ShiftSums["signal"] = [0, coefficient(records[1]), coefficient(records[2])];
  return {
    population: populationCurve(
      person.grid,
      person.populationShare,
      spreadOf(Math.max(sigma ** 2, populationVariance), terms.tilt, person.populationShare),
    ),
    sums: {
      shift: parameters.levelSd * deviate(`level ${name}`) + effects.shift,
      failureShift: effects.failureShift,
      visa: coefficient(terms.visaRecord) * terms.visaNeed,
      home: coefficient(terms.homeRecord),
      signal,
      usualSignals: terms.signals.typical,
    },
    hurdles: effects.hurdles,
    signalOdds: Float64Array.from(signal, Math.exp),
    nodeOdds: moves.map(Math.exp),
    taken: takenAtNodes(
      {
        level,
        mean: latent.mean,
        sd: Math.sqrt(latent.variance),
        slope: parameters.kappaTheta,
        apart: parameters.kappaSpread ** 2,
      },
      moves,
    ),
  };
}

/** The factors with coefficients, untold values and hurdles of one draw. */
interface DrawnEffects {
  readonly shift: number;
  readonly failureShift: number;
  readonly step2ck: number;
  readonly hurdles: readonly HurdleTerms[];
  /** What the drawn coefficients add to the variance of the population. */
  readonly populationVariance: number;
}

function drawnEffects(
  { effects, hurdles: all }: SpecialtyTerms,
  coefficient: (record: EvidenceRecord) => number,
  deviate: Deviates,
): DrawnEffects {
  let shift = 0;
  let failureShift = 0;
  let step2ck = 0;
  let populationVariance = 0;
  for (const effect of effects) {
    const { record, typical, typicalSd, xSd } = effect;
    const drawn = coefficient(record);
    const x = effect.x + xSd * deviate(`told ${effect.factor}`);
    const part = drawn * (x - typical);
    if (effect.byImgShare) failureShift += part;
    else shift += part;
    if (effect.factor === "step2ck") step2ck = x;
    // The offset holds for every value of the coefficients: its variance moves with the one drawn.
    populationVariance +=
      (drawn * typicalSd) ** 2 -
      record.mean ** 2 * typicalSd ** 2 -
      record.sd ** 2 * (typical ** 2 + typicalSd ** 2);
  }
  // Programs of all specialties are strict or lenient together.
  const hurdles = all.map((hurdle) =>
    hurdleTermsOf(
      hurdle,
      hurdle.effect === null ? 0 : coefficient(hurdle.effect.record),
      deviate(`hurdle ${hurdle.name}`),
    ),
  );
  const taken = hurdleShifts(all, hurdles);
  return {
    shift: shift + taken.alike,
    failureShift: failureShift + taken.ofFailures,
    step2ck,
    hurdles,
    populationVariance,
  };
}
