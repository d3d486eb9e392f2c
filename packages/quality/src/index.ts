export { chartOf } from "./charts/chart-of.ts";
export type { ChartOptions } from "./charts/chart-options.ts";
export type { ChartProblem, ColumnRole, LikelyNumber } from "./charts/chart-problem.ts";
export type { Table } from "./table/table.ts";
