export type { Table } from "./table/table.ts";
export { csvOf } from "./table/csv-of.ts";
export { type Analysed, type Analysis, analyse } from "./analysis/analyse.ts";
export type { AnalysisProblem } from "./analysis/analysis-problem.ts";
export { clinicPlan } from "./analysis/clinic-plans.ts";
export type { AnalysisPlan } from "./analysis/plan.ts";
export { CLINIC_ROWS, clinicColumns, makeClinic, SYNTHETIC } from "./clinics/make-clinic.ts";
export { checkIdentifiers, type Identifiers } from "./identifiers/check-identifiers.ts";
