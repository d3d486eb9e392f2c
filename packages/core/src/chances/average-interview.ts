import { gaussHermite } from "../math/gauss-hermite.ts";
import type { PopulationCurve } from "./population-curve.ts";
import { populationLogit } from "./population-logit.ts";

/** Nodes over what is unsure about one program alone. */
const OWN_NODES = 9;

/** One program's interview chance for one applicant, before the shared nodes. Logit scale. */
export interface InterviewTerms {
  /** Logit of the type's share interviewed, its SD, and what visa need and limits make of it. */
  readonly openness: number;
  readonly opennessSd: number;
  readonly average: number;
  /** Offset that makes up for the spread of the population. */
  readonly population: PopulationCurve;
  /** What the applicant's own values and the signal add, and the variance of what of it is this program's alone. */
  readonly shift: number;
  readonly shiftVariance: number;
  /** Multiplier: chance to pass the visa question and the limits. */
  readonly pass: number;
}

/**
 * Fills `into[from + k]` with the chance of an interview at shared node k: the mean of a logistic over what is unsure
 * about this program alone, times `pass`. `nodeOdds[k]` are the odds factors of the shared nodes. No exponential per
 * node: odds multiply.
 */
export function fillInterview(
  into: Float64Array,
  from: number,
  { openness, opennessSd, average, population, shift, shiftVariance, pass }: InterviewTerms,
  nodeOdds: Float64Array,
): void {
  const { nodes, weights } = gaussHermite(OWN_NODES);
  // A shift of the logit is taken as one of the openness: it moves nearly one to one with it.
  const sd = Math.sqrt(opennessSd ** 2 + shiftVariance);
  for (let k = 0; k < nodeOdds.length; k++) into[from + k] = 0;
  for (let j = 0; j < OWN_NODES; j++) {
    const logit = populationLogit(openness + sd * nodes[j]!, average, population) + shift;
    const odds = Math.exp(logit);
    const weight = weights[j]! * pass;
    for (let k = 0; k < nodeOdds.length; k++) {
      const scaled = odds * nodeOdds[k]!;
      into[from + k] = into[from + k]! + (weight * scaled) / (1 + scaled);
    }
  }
}
