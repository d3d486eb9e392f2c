export { type ChartOptions, type ChartProblem, chartOf, type Table } from "@smartpick/quality";
export { startWorkshop } from "./start-browser.ts";
export type { Made, NotHeld, TableSummary, WorkshopVerbs } from "./workshop-verbs.ts";
