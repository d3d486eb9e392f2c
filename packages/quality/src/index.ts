export { assuranceOf } from "./assurance/assurance-of.ts";
export { chartOf } from "./charts/chart-of.ts";
export type { ChartOptions } from "./charts/chart-options.ts";
export type { ChartProblem, ColumnRole, LikelyNumber } from "./charts/chart-problem.ts";
export { effectOf } from "./effect/effect-of.ts";
export type { EffectProblem } from "./effect/effect-problem.ts";
export { type PointsAsked, pointsNeeded } from "./points-needed/points-needed.ts";
export type { PointsProblem } from "./points-needed/points-problem.ts";
export type { Table } from "./table/table.ts";
