import type { Facts } from "../facts/facts.ts";
import type { EvidenceRecord, SpecialtyParameters } from "../facts/parameters.ts";
import { gaussHermite } from "../math/gauss-hermite.ts";
import type { Applicant } from "../profile/applicant.ts";
import { type Effect, effectOf, effectsOf, effectVariance, typicalVariance } from "./effects.ts";
import { evidenceFor } from "./evidence-for.ts";
import type { ShiftSums } from "./logit-shift.ts";
import { type SignalKinds, type SignalTerms, signalTermsOf } from "./signals-of.ts";
import { specialtyParametersFor } from "./specialty-parameters-for.ts";
import { type TakenTerms, takenAtNodes } from "./taken-at-nodes.ts";

/** Nodes of the shared latent quality; 15 keep a season's chance exact to four figures (docs/method/chances.md). */
export const NODES = 15;

/** Everything about one applicant that is the same at every program of a specialty. Logit scale throughout. */
export interface SpecialtyTerms {
  readonly name: string;
  readonly parameters: SpecialtyParameters;
  readonly effects: readonly Effect[];
  /** Share of the type's applicants who need a visa, and the applicant's own need (1, 0, or that share if not told). */
  readonly visaNeedShare: number;
  readonly visaNeed: number;
  readonly visaRecord: EvidenceRecord | null;
  readonly homeRecord: EvidenceRecord | null;
  readonly failureByImgShare: EvidenceRecord | null;
  readonly signals: SignalTerms;
  /** Variance over the type's population of everything but visa need: what the offset makes up for. */
  readonly populationVariance: number;
  /** Latent quality, level error and shared coefficients: the SD that the nodes carry. */
  readonly sharedSd: number;
  /** Every coefficient at its mean: applicant less population. */
  readonly sums: ShiftSums;
  /** `exp(sharedSd · z)` per node. */
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
  const sharedSd = Math.sqrt(shared);
  const step2ck = effectOf(effects, "step2ck").x;
  const { nodes } = gaussHermite(NODES);
  return {
    name,
    parameters,
    effects,
    visaNeedShare,
    visaNeed,
    visaRecord,
    homeRecord,
    failureByImgShare: record("failure-img-share"),
    signals,
    populationVariance,
    sharedSd,
    sums: {
      shift,
      failureShift,
      visa: (visaRecord?.mean ?? 0) * visaNeed,
      home: homeRecord?.mean ?? 0,
      signal: [0, signals.records[1]?.mean ?? 0, signals.records[2]?.mean ?? 0],
      usualSignals: signals.typical,
    },
    nodeOdds: nodes.map((z) => Math.exp(sharedSd * z)),
    taken: takenAtNodes(takenTerms(parameters, step2ck, sharedSd), NODES),
  };
}

/**
 * At a node the latent quality is, in the mean, its share `sigma² / sharedSd²` of the shared deviation. What is left of
 * it, how kappa differs between applicants, and what is unsure about kappa stand apart from the nodes.
 */
function takenTerms(parameters: SpecialtyParameters, step2ck: number, sharedSd: number): TakenTerms {
  const { sigma, kappaSd, kappaSpread, kappaTheta } = parameters;
  const thetaPerNode = sharedSd === 0 ? 0 : sigma ** 2 / sharedSd;
  const thetaLeft = Math.max(0, sigma ** 2 - thetaPerNode ** 2);
  return {
    level: parameters.kappa + parameters.kappaStep2ck * step2ck,
    interviewSd: sharedSd,
    slope: kappaTheta * thetaPerNode,
    apart: kappaSd ** 2 + kappaSpread ** 2 + kappaTheta ** 2 * thetaLeft,
  };
}
