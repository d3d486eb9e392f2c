export { type Analysed, analyse } from "./analysis/analyse.ts";
export type { Analysis } from "./analysis/analysis.ts";
export { type AnalysisAsked, analysisPlan } from "./analysis/analysis-plan.ts";
export type { AnalysisProblem } from "./analysis/analysis-problem.ts";
export { type ColumnChoices, columnChoices } from "./analysis/column-choices.ts";
export type { AnalysisPlan } from "./analysis/plan.ts";
export { seriesChart } from "./analysis/series-chart.ts";
export { assuranceOf } from "./assurance/assurance-of.ts";
export { chartOf } from "./charts/chart-of.ts";
export type { ChartOptions } from "./charts/chart-options.ts";
export type { ChartProblem, ColumnRole, LikelyNumber } from "./charts/chart-problem.ts";
export {
  CLINIC_ROWS,
  type ClinicQuestions,
  clinicColumns,
  clinicQuestions,
  makeClinic,
  SYNTHETIC,
} from "./clinics/make-clinic.ts";
export { effectOf } from "./effect/effect-of.ts";
export type { EffectProblem } from "./effect/effect-problem.ts";
export type { FindingProblem } from "./grading/finding.ts";
export type { Grade } from "./grading/grade-finding.ts";
export { type Graded, type GradingProblem, gradeFindings } from "./grading/grade-findings.ts";
export { checkIdentifiers, type Identifiers } from "./identifiers/check-identifiers.ts";
export { type PointsAsked, pointsNeeded } from "./points-needed/points-needed.ts";
export type { PointsProblem } from "./points-needed/points-problem.ts";
export { evaluationColumns } from "./project/evaluation-columns.ts";
export { figuresOf } from "./project/figures-of.ts";
export { GUIDED_STEPS, type GuidedStepCode, type ProjectField } from "./project/guided-steps.ts";
export { nextStep, type ProjectProgress, type StepState } from "./project/next-step.ts";
export { projectChart } from "./project/project-chart.ts";
export { isClinicTable, projectClinic } from "./project/project-clinic.ts";
export { asksEnough, projectComparison } from "./project/project-comparison.ts";
export { projectEvaluation } from "./project/project-evaluation.ts";
export { scoreTable } from "./scales/score-table.ts";
export { TLX_PAIRS_ASKED, type TlxSubscale, weightsOfPairs } from "./scales/tlx-pairs.ts";
export { csvOf } from "./table/csv-of.ts";
export type { RowFault } from "./table/row-fault.ts";
export type { Table } from "./table/table.ts";
export { usabilityOf } from "./usability/usability-of.ts";
export { heuristicNamed } from "./usability/zhang-heuristics.ts";
