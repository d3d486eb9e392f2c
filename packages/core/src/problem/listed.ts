import type { Problem } from "./problem.ts";

/** Most problems that are listed; the last one then counts the others. */
export const MOST_PROBLEMS = 20;

/** The problems to list: all, or the first ones and how many more there are. `further` counts ones that were left out before. */
export function listedProblems(problems: readonly Problem[], further = 0): readonly Problem[] {
  if (problems.length + further <= MOST_PROBLEMS) return problems;
  const first = problems.slice(0, MOST_PROBLEMS - 1);
  return [...first, { code: "more", path: "", count: problems.length + further - first.length }];
}
