export {
  type ChartOptions,
  type ChartProblem,
  chartOf,
  figuresOf,
  GUIDED_STEPS,
  nextStep,
  type ProjectProgress,
  type Table,
  withNamedPhases,
} from "@smartpick/quality";
