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
export { startWorkshop } from "./start-browser.ts";
export type { Made, NotHeld, TableSummary, WorkshopVerbs } from "./workshop-verbs.ts";
