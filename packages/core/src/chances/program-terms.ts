import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { StateCode } from "../program/states.ts";
import { evidenceFor } from "./evidence-for.ts";
import { failureWeight } from "./failure-weight.ts";
import { passesLimits } from "./gates.ts";
import { populationOffset, populationOffsetSlope } from "./population-offset.ts";
import type { SpecialtyTerms } from "./specialty-terms.ts";
import { sponsorShare, sponsorshipFor, sponsorshipOf } from "./sponsorship.ts";

/** What is one program's own for one applicant, in parts, so that each use takes what it needs. Logit scale. */
export interface ProgramTerms {
  /** Logit of the share of the type's applicants interviewed in the coming season, and its SD. */
  readonly openness: number;
  readonly opennessSd: number;
  /** Offset that makes the population average the openness. */
  readonly offset: number;
  /** How the logit at the population mean moves with the openness. */
  readonly opennessSlope: number;
  /** Part of visa need in the logit: coefficient for who needs one, less the population's part. */
  readonly visaShift: number;
  /** Multiplier of the chance: 1 where no visa is needed, else over what the program is known to sponsor. */
  readonly visaPass: number;
  /** Chance that the program sponsors, and the multiplier if it does not; it is 1 if it does. */
  readonly visaChance: number;
  readonly visaPassIfNot: number;
  readonly visaSettled: boolean;
  readonly visaKnown: boolean;
  readonly failureWeight: number;
  readonly homeShift: number;
  readonly homeVariance: number;
  /** Multiplier of the chance: 0 where a settled limit excludes, below 1 where an old one may. */
  readonly limitPass: number;
}

/** The terms of one ledger row. Throws when the openness table has no estimate, which the build of the facts excludes. */
export function programTermsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  specialty: SpecialtyTerms,
): ProgramTerms {
  const at = row * 4 + applicant.typeIndex;
  const openness = facts.openness.mean[at]!;
  const opennessSd = facts.openness.sd[at]!;
  if (!Number.isFinite(openness) || !Number.isFinite(opennessSd)) {
    throw new Error(`no openness estimate for row ${row} and type ${applicant.type}`);
  }
  const variance = specialty.populationVariance;
  const visa = visaTermsOf(facts, applicant, row, specialty);
  const state = valueAt(facts.programs, row, "state");
  const home = specialty.homeRecord;
  const typicalHome = home?.typical?.[applicant.type]?.mean ?? 0;
  const atHome = applicant.homeStates?.has(state as StateCode) ?? null;
  return {
    openness,
    opennessSd,
    offset: populationOffset(openness, variance) - specialty.signals.typical,
    opennessSlope: 1 + populationOffsetSlope(openness, variance),
    ...visa,
    failureWeight: failureWeight(facts.programs, row, specialty.failureByImgShare),
    // Who has told of no ties is taken as the population is.
    homeShift: home && atHome !== null ? home.mean * (Number(atHome) - typicalHome) : 0,
    homeVariance: home && atHome ? home.sd ** 2 : 0,
    limitPass: passesLimits(facts, applicant, row, specialty.parameters, specialty.effects),
  };
}

/**
 * Visa need at one program. The openness averages over those who need a visa and those who do not, so the offset
 * takes out what the program's own answer (or, for an estimate from its kind alone, the specialty's share of
 * sponsors) does to that average; then the applicant's own need is put in.
 */
function visaTermsOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
  { name, visaNeed, visaNeedShare, visaRecord }: SpecialtyTerms,
): Pick<
  ProgramTerms,
  "visaShift" | "visaPass" | "visaChance" | "visaPassIfNot" | "visaSettled" | "visaKnown"
> {
  const coefficient = visaRecord?.mean ?? 0;
  // Who has not told is taken as her type is: a J-1 is what most need.
  const need = applicant.visa ?? "j1";
  const unsponsored = unsponsoredFactor(facts, applicant, name, need === "h1b" ? "h1b" : "j1");
  const own = need === "none" ? null : sponsorshipFor(facts, row, name, applicant.season, need);
  const visaChance = own?.chance ?? 1;
  const ifNot = 1 - visaNeed + visaNeed * (own?.settled ? 0 : unsponsored);

  const j1 = sponsorshipOf(facts, row, "visaJ1", name, applicant.season);
  const j1Factor = unsponsoredFactor(facts, applicant, name, "j1");
  const average = (sponsors: number, settled: boolean): number => {
    const pass = sponsors + (1 - sponsors) * (settled ? 0 : j1Factor);
    return 1 - visaNeedShare + visaNeedShare * Math.exp(coefficient) * pass;
  };
  const ofProgram = average(j1.chance, j1.settled);
  const ofKind = average(sponsorShare(facts, "visaJ1", name), false);
  // Basis 2 rests on the program's own rate, basis 0 on its kind's; basis 1 lies between them.
  const ownWeight = (facts.openness.basis[row * 4 + applicant.typeIndex] ?? 0) / 2;
  const population = ownWeight * Math.log(ofProgram) + (1 - ownWeight) * Math.log(ofKind);
  return {
    visaShift: coefficient * visaNeed - population,
    visaPass: visaChance + (1 - visaChance) * ifNot,
    visaChance,
    visaPassIfNot: ifNot,
    visaSettled: own === null || own.settled,
    visaKnown: own === null || own.known,
  };
}

/** What is left of the chance at a program whose unsettled answer is truly no: mean of the log-normal effect, at most 1. */
function unsponsoredFactor(facts: Facts, applicant: Applicant, name: string, visa: "j1" | "h1b"): number {
  const record = evidenceFor(
    facts.parameters,
    visa === "j1" ? "visa-not-sponsored-j1" : "visa-not-sponsored-h1b",
    applicant.type,
    name,
  );
  return record ? Math.min(1, Math.exp(record.mean + record.sd ** 2 / 2)) : 0;
}

/** Logit at the population mean of the latent quality and without a signal. */
export function logitOf(specialty: SpecialtyTerms, program: ProgramTerms): number {
  return (
    program.openness +
    program.offset +
    specialty.shift +
    program.failureWeight * specialty.failureShift +
    program.visaShift +
    program.homeShift
  );
}

/** Variance of what is unsure about this program alone. */
export function ownVarianceOf(program: ProgramTerms): number {
  return (program.opennessSlope * program.opennessSd) ** 2 + program.homeVariance;
}
