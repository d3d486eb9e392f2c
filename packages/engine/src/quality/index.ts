export {
  assuranceOf,
  type ChartOptions,
  type ChartProblem,
  chartOf,
  type EffectProblem,
  effectOf,
  figuresOf,
  GUIDED_STEPS,
  nextStep,
  type PointsProblem,
  type ProjectProgress,
  pointsNeeded,
  projectChart,
  type RowFault,
  scoreTable,
  type Table,
  usabilityOf,
} from "@smartpick/quality";
export { startWorkshop } from "./start-browser.ts";
export type { Made, NotHeld, TableSummary, WorkshopVerbs } from "./workshop-verbs.ts";
