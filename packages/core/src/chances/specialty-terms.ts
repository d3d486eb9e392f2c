import type { Facts } from "../facts/facts.ts";
import type { EvidenceRecord, SpecialtyParameters } from "../facts/parameters.ts";
import type { Applicant } from "../profile/applicant.ts";
import { type Effect, effectOf, effectsOf, effectVariance, typicalVariance } from "./effects.ts";
import { evidenceFor } from "./evidence-for.ts";
import { type Exceptions, exceptionsOf } from "./exceptions.ts";
import { type Hurdle, type HurdleTerms, hurdleShifts, hurdlesOf, hurdleTermsOf } from "./hurdles.ts";
import type { ShiftSums } from "./logit-shift.ts";
import type { PersonTerms } from "./person-terms.ts";
import { type PopulationCurve, populationCurve } from "./population-curve.ts";
import type { Mixture } from "./quality-grid.ts";
import { mappedQuality } from "./quality-map.ts";
import { type SignalKinds, type SignalTerms, signalTermsOf } from "./signals-of.ts";
import { specialtyParametersFor } from "./specialty-parameters-for.ts";
import { mixtureMoments, specialtyMixture } from "./specialty-quality.ts";
import type { TailFactor } from "./tail-share.ts";
import { type TakenTerms, takenAtNodes } from "./taken-at-nodes.ts";

/** Everything about one applicant that is the same at every program of a specialty. Logit scale throughout. */
export interface SpecialtyTerms {
  readonly name: string;
  readonly parameters: SpecialtyParameters;
  readonly effects: readonly Effect[];
  /** Share of the type's applicants who need a visa, and the applicant's own need (1, 0, or that share if not told). */
  readonly visaNeedShare: number;
  readonly visaNeed: number;
  readonly visaRecord: EvidenceRecord | null;
  /** What is left of a chance where what she needs is not sponsored. */
  readonly notSponsored: Exceptions;
  readonly homeRecord: EvidenceRecord | null;
  readonly failureByImgShare: EvidenceRecord | null;
  readonly signals: SignalTerms;
  readonly person: PersonTerms;
  /** Limits that programs may hold without having published them, and what each does to the applicant's chance. */
  readonly hurdles: readonly Hurdle[];
  readonly hurdleTerms: readonly HurdleTerms[];
  /** Variance over the main part of the type's population of everything but visa need, and how much worse the factors of those in the tail are. */
  readonly populationVariance: number;
  readonly tilt: number;
  /** The same of what the applicant has not told. */
  readonly ownTilt: number;
  /** The offset that makes up for the spread of the whole population. */
  readonly population: PopulationCurve;
  /** Latent quality, level error and shared coefficients: the SD that the nodes carry, outside the tail. */
  readonly sharedSd: number;
  /** Every coefficient at its mean: applicant less population. */
  readonly sums: ShiftSums;
  /** Odds factor of an interview per node. */
  readonly nodeOdds: Float64Array;
  /** Chance to be taken after an interview, per node. */
  readonly taken: Float64Array;
}

/** The terms of one specialty for one applicant, from the evidence records and the specialty's parameters. */
export function specialtyTermsOf(
  facts: Facts,
  applicant: Applicant,
  name: string,
  signalKinds: SignalKinds,
  person: PersonTerms,
): SpecialtyTerms {
  const { parameters: all } = facts;
  const parameters = specialtyParametersFor(all, name, applicant.type);
  const effects = effectsOf(facts, applicant, parameters, name);
  const record = (factor: EvidenceRecord["factor"]) => evidenceFor(all, factor, applicant.type, name);
  const visaRecord = record("visa-need");
  const homeRecord = record("home-state");
  const signals = signalTermsOf(facts, applicant.type, name, applicant.season, signalKinds);
  const visaNeedShare = visaRecord?.typical?.[applicant.type]?.mean ?? 0;
  const visaNeed = applicant.visa === null ? visaNeedShare : Number(applicant.visa !== "none");

  const latent = parameters.sigma ** 2 + parameters.sigmaSd ** 2;
  let populationVariance = latent + signals.variance;
  let shared = latent + parameters.levelSd ** 2 + ((visaRecord?.sd ?? 0) * visaNeed) ** 2;
  let shift = 0;
  let failureShift = 0;
  for (const effect of effects) {
    const part = effect.record.mean * (effect.x - effect.typical);
    if (effect.byImgShare) failureShift += part;
    else shift += part;
    shared += effectVariance(effect);
    populationVariance += typicalVariance(effect);
  }
  const hurdles = hurdlesOf(facts, applicant, name, effects);
  const hurdleTerms = hurdles.map((hurdle) => hurdleTermsOf(hurdle, hurdle.effect?.record.mean ?? 0));
  const taken = hurdleShifts(hurdles, hurdleTerms);
  const tilt = tiltOf(effects, person, ({ typicalSd }) => typicalSd);
  const ownTilt = tiltOf(effects, person, ({ xSd }) => xSd);
  return {
    name,
    parameters,
    effects,
    visaNeedShare,
    visaNeed,
    visaRecord,
    notSponsored: exceptionsOf(facts, applicant, name),
    homeRecord,
    failureByImgShare: record("failure-img-share"),
    signals,
    person,
    hurdles,
    hurdleTerms,
    populationVariance,
    tilt,
    ownTilt,
    population: populationCurve(
      person.grid,
      person.populationShare,
      specialtyMixture(parameters, person.parameters, {
        variance: populationVariance,
        tilt,
        share: person.populationShare,
      }),
    ),
    sharedSd: Math.sqrt(shared),
    sums: {
      shift: shift + taken.alike,
      failureShift: failureShift + taken.ofFailures,
      visa: (visaRecord?.mean ?? 0) * visaNeed,
      home: homeRecord?.mean ?? 0,
      signal: [0, signals.records[1]?.mean ?? 0, signals.records[2]?.mean ?? 0],
      usualSignals: signals.typical,
    },
    ...nodesOf(parameters, person, shared, ownTilt, effectOf(effects, "step2ck").x),
  };
}

/**
 * Nodes of the applicant in a specialty: the odds factors of an interview, and the chance to be taken after one.
 * `shared` = variance that the nodes carry outside the tail, `tilt` = how much worse untold factors of those in it are, `step2ck` in tens from the specialty's mean.
 */
export function nodesOf(
  parameters: SpecialtyParameters,
  person: PersonTerms,
  shared: number,
  tilt: number,
  step2ck: number,
): Pick<SpecialtyTerms, "nodeOdds" | "taken"> {
  const mixture = specialtyMixture(parameters, person.parameters, {
    variance: shared,
    tilt,
    share: person.share,
  });
  const moves = mappedQuality(person.grid, person.share, mixture);
  return {
    nodeOdds: moves.map(Math.exp),
    taken: takenAtNodes(takenTerms(parameters, step2ck, mixture, person.share), moves),
  };
}

/** How much lower the factors of those in the tail bring the logit of an interview. */
function tiltOf(
  effects: readonly Effect[],
  { factors }: PersonTerms,
  sdOf: (factor: TailFactor) => number,
): number {
  return factors.reduce((sum, factor) => {
    const effect = effects.find((one) => one.factor === factor.factor);
    return effect === undefined ? sum : sum - effect.record.mean * factor.slope * sdOf(factor) ** 2;
  }, 0);
}

/**
 * At a node the latent quality is, in the mean, its share of the variance of the shared deviation. What is left of it,
 * how kappa differs between applicants, and what is unsure about kappa stand apart from the nodes.
 */
function takenTerms(
  { sigma, kappa, kappaSd, kappaSpread, kappaTheta, kappaStep2ck }: SpecialtyParameters,
  step2ck: number,
  mixture: Mixture,
  share: number,
): TakenTerms {
  const { mean, variance } = mixtureMoments(mixture, share);
  const ignorance = mixture.sd ** 2 - sigma ** 2;
  const quality = variance === 0 ? 0 : Math.max(0, variance - ignorance) / variance;
  return {
    level: kappa + kappaStep2ck * step2ck,
    mean,
    sd: Math.sqrt(variance),
    slope: kappaTheta * quality,
    apart: kappaSd ** 2 + kappaSpread ** 2 + kappaTheta ** 2 * quality * (1 - quality) * variance,
  };
}
