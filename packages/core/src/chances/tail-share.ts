import type { Judgements } from "../facts/judgements.ts";
import type { PersonParameters } from "../facts/parameters.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import { logistic } from "../math/logistic.ts";
import type { Effect } from "./effects.ts";

/** The logit of a share in the tail, as a normal value: what is unsure of it, or how it varies over a population. */
export interface TailLogit {
  readonly mean: number;
  readonly variance: number;
}

/** One factor that makes the tail likelier: log odds for each unit of x, the applicant's x and that of the population. */
export interface TailFactor {
  readonly factor: Effect["factor"];
  readonly slope: number;
  readonly slopeSd: number;
  readonly x: number;
  readonly xSd: number;
  readonly typical: number;
  readonly typicalSd: number;
}

/** The factors of the tail, from the applicant's effects at the type's own means (row `*`). */
export function tailFactorsOf(
  person: PersonParameters,
  effects: readonly Effect[],
  years: number | null,
  { tailYears }: Pick<Judgements, "tailYears">,
): TailFactor[] {
  return effects.flatMap((effect): TailFactor[] => {
    const { factor } = effect;
    if (factor === "step2ck")
      return [{ ...effect, slope: -person.perTenPoints, slopeSd: person.perTenPointsSd }];
    if (effect.byImgShare) return [{ ...effect, slope: person.perFailure, slopeSd: person.perFailureSd }];
    if (factor !== "years-since-graduation") return [];
    const { from, to } = tailYears;
    const beyond = (value: number): number => Math.max(0, Math.min(value, to) - from);
    const typical = beyond(effect.typical);
    const x = years === null ? typical : beyond(years);
    return [{ ...effect, slope: person.perYear, slopeSd: person.perYearSd, x, typical }];
  });
}

/** The tail of the applicant: what is unsure of it are the coefficients and what was not told. */
export function applicantTail(person: PersonParameters, factors: readonly TailFactor[]): TailLogit {
  let mean = person.share;
  let variance = person.shareSd ** 2;
  for (const factor of factors) {
    mean += tailMoveOf(factor);
    variance += tailVarianceOf(factor);
  }
  return { mean, variance };
}

/** The tail over the population of the type. */
export function populationTail(person: PersonParameters, factors: readonly TailFactor[]): TailLogit {
  let variance = person.shareSd ** 2;
  for (const factor of factors) variance += typicalTailVarianceOf(factor);
  return { mean: person.share, variance };
}

/** What a factor's own value adds to the logit. */
export function tailMoveOf({ slope, x, typical }: TailFactor): number {
  return slope * (x - typical);
}

/** What is unsure of it. */
export function tailVarianceOf({ slope, slopeSd, x, xSd, typical }: TailFactor): number {
  return slopeSd ** 2 * (x - typical) ** 2 + slope ** 2 * xSd ** 2;
}

/** How it varies over the population. */
export function typicalTailVarianceOf({ slope, typicalSd }: TailFactor): number {
  return slope ** 2 * typicalSd ** 2;
}

/** The mean share that a normal logit gives. */
export function shareOf({ mean, variance }: TailLogit): number {
  const { nodes, weights } = gaussHermite(15);
  const sd = Math.sqrt(Math.max(0, variance));
  return weights.reduce((sum, weight, k) => sum + weight * logistic(mean + sd * nodes[k]!), 0);
}
