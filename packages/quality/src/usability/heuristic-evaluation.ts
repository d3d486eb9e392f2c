import type { HeuristicReport } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { endsOf } from "../math/ends-of.ts";
import type { RowFault } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { ordinalAlpha } from "./ordinal-alpha.ts";
import { type HeuristicProblem, readHeuristicProblems } from "./read-heuristic-problems.ts";
import { HEURISTIC_IDS } from "./zhang-heuristics.ts";

type Rated = HeuristicProblem & Pick<HeuristicReport["problems"][number], "mean" | "least" | "most">;

/** Below this alpha Krippendorff (2004) advises against any conclusion from the ratings. */
const LEAST_ALPHA = 0.667;

/** A heuristic evaluation (Zhang 2003): problems by mean severity, heuristics by problems, agreement of the raters. */
export function heuristicEvaluation(table: Table): Result<HeuristicReport, RowFault> {
  const { raters, problems: read, faults } = readHeuristicProblems(table);
  if (faults.length > 0) return { ok: false, problems: faults };
  const rated = read.map(ratedProblem).sort(worstFirst);
  const agreement = agreementOn(rated);
  return {
    ok: true,
    value: {
      schema: "smartpick/usability@1",
      kind: "heuristics",
      raters,
      problems: rated.map((problem, at) => ({ rank: at + 1, ...problem })),
      violations: rated.reduce((sum, { heuristics }) => sum + heuristics.length, 0),
      severities: severitiesOf(rated),
      heuristics: heuristicsOf(rated),
      agreement,
      remarks: remarksOn(rated, raters.length, agreement.alpha),
    },
  };
}

function ratedProblem(problem: HeuristicProblem): Rated {
  const known = problem.ratings.filter((rating) => rating !== null);
  if (known.length === 0) return { ...problem, mean: null, least: null, most: null };
  const mean = known.reduce((sum, rating) => sum + rating, 0) / known.length;
  return { ...problem, mean, least: Math.min(...known), most: Math.max(...known) };
}

/** By mean severity, then by the worst rating, then by heuristics violated, then as they were written down. */
function worstFirst(a: Rated, b: Rated): number {
  return (
    (b.mean ?? -1) - (a.mean ?? -1) ||
    (b.most ?? -1) - (a.most ?? -1) ||
    b.heuristics.length - a.heuristics.length ||
    a.line - b.line
  );
}

function agreementOn(problems: readonly Rated[]): HeuristicReport["agreement"] {
  const ratings = problems.map((problem) => problem.ratings);
  const counts = ratings.map((of) => of.filter((rating) => rating !== null).length).filter((n) => n > 1);
  return {
    alpha: ordinalAlpha(ratings),
    problems: counts.length,
    ratings: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Problems by the word of their mean, rounded half up: 2.5 is major. */
function severitiesOf(problems: readonly Rated[]): HeuristicReport["severities"] {
  const count = (severity: number | null): number =>
    problems.filter(({ mean }) => (mean === null ? null : Math.round(mean)) === severity).length;
  return {
    none: count(0),
    cosmetic: count(1),
    minor: count(2),
    major: count(3),
    catastrophe: count(4),
    unrated: count(null),
  };
}

function heuristicsOf(problems: readonly Rated[]): HeuristicReport["heuristics"] {
  return HEURISTIC_IDS.map((id) => {
    const violating = problems.filter(({ heuristics }) => heuristics.includes(id));
    const means = violating.flatMap(({ mean }) => (mean === null ? [] : [mean]));
    return {
      id,
      problems: violating.length,
      mean: means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length,
      worst: endsOf(means)?.most ?? null,
    };
  })
    .filter((one) => one.problems > 0)
    .sort((a, b) => b.problems - a.problems || (b.mean ?? -1) - (a.mean ?? -1));
}

function remarksOn(
  problems: readonly Rated[],
  raters: number,
  alpha: number | null,
): HeuristicReport["remarks"] {
  const unrated = problems.filter(({ mean }) => mean === null).length;
  const bare = problems.filter(({ heuristics }) => heuristics.length === 0).length;
  return [
    ...(raters === 1 ? [{ code: "one-rater" } as const] : []),
    ...(alpha !== null && alpha < LEAST_ALPHA ? [{ code: "raters-differ", alpha } as const] : []),
    ...(unrated > 0 ? [{ code: "not-rated", problems: unrated } as const] : []),
    ...(bare > 0 ? [{ code: "no-heuristic", problems: bare } as const] : []),
  ];
}
