export { chartOf } from "./charts/chart-of.ts";
export type { ChartOptions } from "./charts/chart-options.ts";
export type { ChartProblem, ColumnRole, LikelyNumber } from "./charts/chart-problem.ts";
export { figuresOf } from "./project/figures-of.ts";
export { GUIDED_STEPS, type GuidedStepCode, type ProjectField } from "./project/guided-steps.ts";
export { withNamedPhases } from "./project/named-phases.ts";
export { nextStep, type ProjectProgress, type StepState } from "./project/next-step.ts";
export type { Table } from "./table/table.ts";
