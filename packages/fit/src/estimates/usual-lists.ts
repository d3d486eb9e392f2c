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

/**
 * Interviews against applications across people in self-reports (Family Medicine 2021, General Surgery 2025): IMGs 0.65 and
 * 0.87, US MD 0.58 and 0.06, DO 0.23 and 0.04. By type.
 */
const TOTAL_ELASTICITY = [
  { mean: 0.3, sd: 0.12 },
  { mean: 0.3, sd: 0.12 },
  { mean: 0.65, sd: 0.15 },
  { mean: 0.65, sd: 0.15 },
] as const;
/** Applications in one specialty where no count is known, by type (judgement; 58 and 72 over all specialties in 2025). */
const USUAL_APPLICATIONS = [50, 60, 100, 100] as const;
/** Medians of self-reports by specialty, US MD and DO. */
const SELF_REPORTED: readonly (readonly [string, number, number])[] = [
  ["Family Medicine", 30, 45],
  ["Surgery", 65, 97],
];
/** Other specialties may differ from Neurology by this much in gamma. */
const BETWEEN_SPECIALTIES = 0.2;
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
    totalElasticity: TOTAL_ELASTICITY[type]!.mean,
    totalElasticitySd: TOTAL_ELASTICITY[type]!.sd,
    sources: ["re2026neuro", "applicant-cases-fm-2021", "applicant-cases-gs-2025", "smartpick-judgement"],
    basis: "judgement",
    ...over,
  });
  const general = APPLICANT_TYPES.map((_, type) => row("*", type, {}));
  const counted = counts.flatMap(({ specialty, applications }) => {
    const sources = ["re2026neuro", "re2020", "eras-img-applicant-counts-2026", "smartpick-judgement"];
    return [row(specialty, 3, { usualApplications: Math.round(applications), sources })];
  });
  const exact = { gammaSd: rounded(gammas[3]!.sd, 2), basis: "fitted" as const };
  const reported = SELF_REPORTED.flatMap(([specialty, md, doctor]) => [
    row(specialty, 0, { usualApplications: md }),
    row(specialty, 1, { usualApplications: doctor }),
  ]);
  return [...general, ...reported, ...counted, row("Neurology", 3, exact)];
}
