import { APPLICANT_TYPES } from "@smartpick/core";
import type { CountCheck } from "../checks/count-check.ts";
import type { TypeOpenness } from "../openness/program-openness.ts";
import { rounded } from "../tables/csv.ts";
import type { NeurologySeason } from "../tables/neurology.ts";

/**
 * How applicants usually choose where to apply: programs without replacement with weight `rate^gamma`, and who sends more
 * applications is weaker, so that interviews across people grow with applications to the power `totalElasticity`.
 */
export interface UsualList {
  /** A specialty, or `*` for all that have no row. */
  readonly specialty: string;
  readonly type: string;
  readonly gamma: number;
  readonly gammaSd: number;
  /** Applications around which `totalElasticity` turns. */
  readonly usualApplications: number;
  readonly totalElasticity: number;
  readonly totalElasticitySd: number;
  readonly sources: readonly string[];
  readonly basis: "fitted" | "judgement";
}

/** Interviews against applications across people in self-reports: 0.32 to 0.87 by group (FM 2021, General Surgery 2025). */
const TOTAL_ELASTICITY = { mean: 0.65, sd: 0.15 };
/** Applications in one specialty where no count is known, by type (judgement). */
const USUAL_APPLICATIONS = [40, 50, 100, 100] as const;
/** Other specialties may differ from Neurology by this much in gamma. */
const BETWEEN_SPECIALTIES = 0.2;
/**
 * Family Medicine: more than a weak pull towards open programs would imply still more interviews per applicant, and the
 * rates imply too many already.
 */
const FAMILY_MEDICINE_GAMMA = { mean: 0.1, sd: 0.25 };

/** Slope of log applications 2026 on the log of the 2024 rate plus 1 %, over neurology programs, with its standard error. */
export function fitGamma(
  fitted: TypeOpenness,
  neurology: readonly NeurologySeason[],
  type: number,
): { mean: number; sd: number; programs: number } {
  const percent = new Map(fitted.programs.map((one) => [one.program.id, one.percent]));
  const points = neurology.flatMap((season) => {
    const rate = percent.get(season.id) ?? null;
    const sent = season.invited[type] ?? null;
    return rate === null || sent === null
      ? []
      : [{ x: Math.log(rate / 100 + 0.01), y: Math.log(sent.applicants) }];
  });
  const mx = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const my = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const xx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / xx;
  const squares = points.reduce((sum, { x, y }) => sum + (y - my - slope * (x - mx)) ** 2, 0);
  return { mean: slope, sd: Math.sqrt(squares / (points.length - 2) / xx), programs: points.length };
}

/** Rows of `usual-lists.csv`. */
export function usualLists(
  openness: readonly TypeOpenness[],
  neurology: readonly NeurologySeason[],
  counts: readonly CountCheck[],
): UsualList[] {
  const gammas = openness.map((fitted, type) => fitGamma(fitted, neurology, type));
  const row = (specialty: string, type: number, over: Partial<UsualList>): UsualList => ({
    specialty,
    type: APPLICANT_TYPES[type]!,
    gamma: rounded(Math.max(0, gammas[type]!.mean), 2),
    gammaSd: rounded(Math.hypot(gammas[type]!.sd, BETWEEN_SPECIALTIES), 2),
    usualApplications: USUAL_APPLICATIONS[type]!,
    totalElasticity: TOTAL_ELASTICITY.mean,
    totalElasticitySd: TOTAL_ELASTICITY.sd,
    sources: ["re2026neuro", "applicant-cases-fm-2021", "applicant-cases-gs-2025", "smartpick-judgement"],
    basis: "judgement",
    ...over,
  });
  const general = APPLICANT_TYPES.map((_, type) => row("*", type, {}));
  const counted = counts.flatMap(({ specialty, applications }) => {
    const family = specialty === "Family Medicine";
    const gamma = family ? { gamma: FAMILY_MEDICINE_GAMMA.mean, gammaSd: FAMILY_MEDICINE_GAMMA.sd } : {};
    const sources = ["re2026neuro", "re2020", "eras-img-applicant-counts-2026", "smartpick-judgement"];
    return [row(specialty, 3, { ...gamma, usualApplications: Math.round(applications), sources })];
  });
  const exact = { gammaSd: rounded(gammas[3]!.sd, 2), basis: "fitted" as const };
  return [...general, ...counted, row("Neurology", 3, exact)];
}
