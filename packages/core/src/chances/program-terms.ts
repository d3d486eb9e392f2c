import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { type OpennessBasis, opennessAt } from "../facts/openness-at.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { StateCode } from "../program/states.ts";
import type { InterviewTerms } from "./average-interview.ts";
import { failureWeight } from "./failure-weight.ts";
import { hasLimits, passesLimits, untoldOf } from "./gates.ts";
import { type HurdleTerms, openHurdles } from "./hurdles.ts";
import { type ProgramShift, shifted } from "./logit-shift.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { type VisaTerms, visaTermsOf } from "./visa-terms.ts";

/** What is one program's own for one applicant, in parts, so that each use takes what it needs. Logit scale. */
export interface ProgramTerms extends ProgramShift {
  /** Logit of the share of the type's applicants interviewed in the coming season, and its SD. */
  readonly openness: number;
  readonly opennessSd: number;
  readonly basis: OpennessBasis;
  readonly visa: VisaTerms;
  /** Multiplier of the chance: 0 where a settled limit excludes, below 1 where an old one may. */
  readonly limitPass: number;
  /** What the limits make of the type's share interviewed, in (0, 1]: the mean of `limitPass` over the population. */
  readonly limitAverage: number;
  /** Which of the specialty's hurdles nobody has answered here, and what they do in the mean, like the two above. */
  readonly openHurdles: readonly number[];
  readonly hurdlePass: number;
  readonly hurdleAverage: number;
}

/** The terms of one ledger row. Throws when the openness table has no estimate, which the build of the facts excludes. */
export function programTermsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  specialty: SpecialtyTerms,
): ProgramTerms {
  const openness = opennessAt(facts, row, applicant.typeIndex, applicant.season);
  const homeTypical = specialty.homeRecord?.typical?.[applicant.type]?.mean ?? 0;
  const state = valueAt(facts.programs, row, "state") as StateCode;
  const passes = (who: Applicant): number =>
    passesLimits(facts, who, row, specialty.parameters, specialty.effects);
  const limited = hasLimits(facts.programs, row);
  const open = openHurdles(facts, row, specialty.hurdles);
  const product = (of: (terms: HurdleTerms) => number): number =>
    open.reduce((whole, index) => whole * of(specialty.hurdleTerms[index]!), 1);
  return {
    openness: openness.mean + specialty.parameters.level,
    opennessSd: openness.sd,
    basis: openness.basis,
    visa: visaTermsOf(facts, applicant, row, specialty),
    failureWeight: failureWeight(facts, row, specialty.failureByImgShare),
    home: applicant.homeStates ? Number(applicant.homeStates.has(state)) : homeTypical,
    homeTypical,
    limitPass: limited ? passes(applicant) : 1,
    limitAverage: limited ? Math.max(facts.judgements.leastLimitAverage, passes(untoldOf(applicant))) : 1,
    openHurdles: open,
    hurdlePass: product(({ pass }) => pass),
    hurdleAverage: product(({ average }) => average),
  };
}

/** Everything that the surface needs of one program at a signal level. */
export function interviewTermsOf(
  specialty: SpecialtyTerms,
  program: ProgramTerms,
  level: number,
): InterviewTerms {
  const signal = specialty.signals.records[level] ?? null;
  return {
    openness: program.openness,
    opennessSd: program.opennessSd,
    average: program.visa.average * program.limitAverage * program.hurdleAverage,
    population: specialty.population,
    shift: shifted(0, specialty.sums, program, level),
    shiftVariance: homeVarianceOf(specialty, program) + (signal?.sd ?? 0) ** 2,
    pass: program.visa.pass * program.limitPass * program.hurdlePass,
  };
}

/** Variance of the home-state effect at a program in a state with ties. */
export function homeVarianceOf(specialty: SpecialtyTerms, program: ProgramTerms): number {
  return program.home === 1 ? (specialty.homeRecord?.sd ?? 0) ** 2 : 0;
}
