import {
  APPLICANT_TYPES,
  type EvidenceRecord,
  logistic,
  logit,
  SPECIALTIES,
  type SpecialtyName,
  type SpecialtyParameters,
} from "@smartpick/core";
import { OUTCOME_SOURCE } from "../stage-two/outcome-table.ts";
import type { StageTwoFits } from "../stage-two/stage-two.ts";
import { rounded } from "../tables/csv.ts";
import { otherFactors } from "./evidence-file.ts";
import type { ScorePopulations } from "./step2ck-population.ts";

/** Ranks a program gives per interview it holds: invitations against published ranks in Neurology 2026 (0.86 to 1). */
export const RANKS_PER_INTERVIEW = 0.95;

/**
 * Difference of kappa from that of non-US IMGs, by type, with its SD: what brings the forecast of a usual season to the
 * published match rate of the type. No table of ranks by type and specialty exists for the others.
 */
export const KAPPA_SHIFT = [
  { mean: 0.9, sd: 0.4 },
  { mean: 0.75, sd: 0.3 },
  { mean: 0.2, sd: 0.3 },
  { mean: 0, sd: 0 },
] as const;

/** Season and level error of the interview stage: where levels can be checked they agree to about this. */
const LEVEL_SD: Readonly<Record<string, number>> = {
  "Internal Medicine": 0.25,
  "Family Medicine": 0.4,
  Neurology: 0.25,
};
const LEVEL_SD_ELSEWHERE = 0.3;

/** What a simple model of ranks may miss in kappa, logit. */
const KAPPA_MODEL_ERROR = 0.12;
/** Factor on the sampling error of sigma for what a Poisson count may miss. */
const SIGMA_MODEL_ERROR = 1.5;

/**
 * Rows of `specialty-parameters.csv`: for every specialty with a table of its own and for `*`, four types each. Sigma
 * is the fitted spread of quality, pulled towards the common one, less the variance of the factors that are modelled.
 */
export function specialtyParameters(
  stageTwo: StageTwoFits,
  scores: ScorePopulations,
  evidence: readonly EvidenceRecord[],
): SpecialtyParameters[] {
  const names = SPECIALTIES.map(({ name }) => name).filter((name) => scores.specialties.has(name));
  return (["*", ...names] as const).flatMap((specialty) =>
    APPLICANT_TYPES.map((type, t): SpecialtyParameters => {
      const quality = qualityOf(stageTwo, specialty, otherFactors(evidence, t), t);
      const kappa = kappaOf(stageTwo, specialty, t);
      const score = scores.of(specialty, t);
      const own = t === 3 && stageTwo.bySpecialty.has(specialty as SpecialtyName);
      const others = otherFactors(evidence, t);
      return {
        specialty,
        type,
        step2ckMean: rounded(score.mean, 1),
        step2ckSd: score.sd,
        sigma: rounded(quality.mean, 2),
        sigmaSd: rounded(quality.sd, 2),
        level: 0,
        levelSd: LEVEL_SD[specialty] ?? LEVEL_SD_ELSEWHERE,
        otherFactorsMean: rounded(others.mean, 2),
        otherFactorsSd: rounded(others.sd, 2),
        kappa: rounded(kappa.mean, 2),
        kappaSd: rounded(kappa.sd, 2),
        kappaSpread: rounded(kappa.spread, 2),
        kappaTheta: rounded(kappa.theta, 2),
        kappaStep2ck: rounded(kappa.step2ck, 2),
        sources: [...new Set([...score.sources, OUTCOME_SOURCE, ...(own ? [] : ["smartpick-judgement"])])],
        basis: own ? "fitted" : "judgement",
      };
    }),
  );
}

function qualityOf(
  stageTwo: StageTwoFits,
  specialty: SpecialtyName | "*",
  others: { readonly sd: number },
  type: number,
): { mean: number; sd: number } {
  const { sigma } = stageTwo;
  const own = specialty === "*" ? undefined : stageTwo.bySpecialty.get(specialty)?.fit;
  let mean = sigma.mean;
  let variance = sigma.sd ** 2;
  if (own !== undefined) {
    const error = (own.sigmaSd * SIGMA_MODEL_ERROR) ** 2;
    const weight = sigma.sd ** 2 / (sigma.sd ** 2 + error);
    mean += weight * (own.model.sigma - sigma.mean);
    variance = weight * error;
  }
  const latent = Math.sqrt(Math.max(mean ** 2 - others.sd ** 2, 0.25));
  return { mean: latent, sd: Math.max(Math.sqrt(variance), type === 3 ? 0.1 : 0.15) };
}

function kappaOf(
  stageTwo: StageTwoFits,
  specialty: SpecialtyName | "*",
  type: number,
): { mean: number; sd: number; spread: number; theta: number; step2ck: number } {
  const shift = KAPPA_SHIFT[type]!;
  const own = specialty === "*" ? undefined : stageTwo.bySpecialty.get(specialty)?.fit;
  const common = stageTwo.kappaOf.get(specialty as SpecialtyName) ?? stageTwo.kappa;
  const perRank = own?.model.kappa ?? common.mean;
  const sampling = own?.kappaSd ?? common.sd;
  return {
    mean: logit(RANKS_PER_INTERVIEW * logistic(perRank + shift.mean)),
    sd: Math.hypot(sampling, KAPPA_MODEL_ERROR, shift.sd),
    spread: own?.model.kappaSpread ?? 0.5,
    theta: own?.model.kappaTheta ?? 0.25,
    step2ck: own?.model.kappaStep2ck ?? 0.05,
  };
}
