import { effectOf } from "../chances/effects.ts";
import { nodesOf, type SpecialtyTerms } from "../chances/specialty-terms.ts";
import type { UsualList } from "../facts/parameters.ts";

/** E[θ | N]: what the number of applications tells about the applicant, on the logit scale, and how unsure it is. */
export interface QualityShift {
  readonly mean: number;
  readonly sd: number;
  /** How interviews grow with one applicant's own applications, as a power, between N and the usual number. */
  readonly causal: number;
}

/** Where N is near the usual number, the causal power is read over a step of this size below N. */
const STEP = 1.25;

/**
 * The shift that makes interviews grow across people with N to the power `totalElasticity`, around the usual number.
 * `interviews(n)` = expected interviews of n usual applications without any shift; 0 applications have no shift. Beyond
 * `covered` times the usual number, or that part of it, the tables say nothing, so the shift stays as it is.
 */
export function qualityShift(
  usual: UsualList,
  applications: number,
  most: number,
  interviews: (count: number) => number,
  covered: number,
): QualityShift {
  const centre = Math.min(usual.usualApplications, most);
  const wanted = Math.min(most, Math.max(1, applications));
  const near = Math.abs(Math.log(wanted / centre)) < Math.log(STEP);
  const other = near ? wanted / STEP : centre;
  const from = Math.max(1, Math.round(Math.min(wanted, other)));
  const to = Math.max(1, Math.round(Math.max(wanted, other)));
  const causal =
    from < to && interviews(from) > 0
      ? Math.log(interviews(to) / interviews(from)) / Math.log(to / from)
      : usual.totalElasticity;
  const ratio = Math.min(covered, Math.max(1 / covered, applications / usual.usualApplications));
  const log = applications === 0 ? 0 : Math.log(ratio);
  return {
    mean: (usual.totalElasticity - causal) * log,
    sd: usual.totalElasticitySd * Math.abs(log),
    causal,
  };
}

/** A specialty's terms with θ moved: the odds of an interview at every node, and stage 2 by its own, smaller coefficient. */
export function shiftedTerms(terms: SpecialtyTerms, { mean, sd }: QualityShift): SpecialtyTerms {
  if (mean === 0 && sd === 0) return terms;
  const { parameters, person, effects, ownTilt } = terms;
  const sharedSd = Math.hypot(terms.sharedSd, sd);
  const nodes = nodesOf(parameters, person, sharedSd ** 2, ownTilt, effectOf(effects, "step2ck").x);
  const factor = Math.exp(mean);
  return {
    ...terms,
    sharedSd,
    nodeOdds: nodes.nodeOdds.map((odds) => odds * factor),
    taken: nodes.taken.map((chance) => shiftedChance(chance, parameters.kappaTheta * mean)),
  };
}

/** A chance after its log odds moved by `shift`. */
export function shiftedChance(chance: number, shift: number): number {
  const odds = (chance / (1 - chance)) * Math.exp(shift);
  return odds / (1 + odds);
}
