import type { PortfolioResult } from "@smartpick/answers";
import { type PortfolioSolution, portfolioUsd, portfolioValue } from "@smartpick/core";
import { limitConflictWords, limitName } from "../output/limit-conflict.ts";
import type { InstanceFile } from "./read-instance.ts";

/** The result document of a solution; `ms` is the time the caller measured, in milliseconds. */
export function writeSolution(solution: PortfolioSolution, ms: number): PortfolioResult {
  const { levels, value, upperBound, gap, exact, shadow, usd, feasible, conflict, order } = solution;
  return {
    schema: "smartpick/portfolio-result@1",
    levels: Array.from(levels),
    value,
    upperBound,
    gap: Number.isFinite(gap) ? gap : null,
    exact,
    ms,
    shadow,
    usd,
    feasible,
    conflict: conflict && limitConflictWords(conflict),
    order: Array.from(order),
    emptiedBy: solution.emptiedBy.map(limitName),
  };
}

/** The result document when `levels` were given: their value and cost, no bound, limits not judged. */
export function writeValue(file: InstanceFile, ms: number): PortfolioResult {
  const levels = file.levels ?? new Int8Array(file.instance.size).fill(-1);
  return {
    schema: "smartpick/portfolio-result@1",
    levels: Array.from(levels),
    value: portfolioValue(file.instance, levels),
    upperBound: null,
    gap: null,
    exact: false,
    ms,
    shadow: null,
    usd: portfolioUsd(file.instance, levels),
    feasible: null,
    conflict: null,
    order: [],
    emptiedBy: [],
  };
}
