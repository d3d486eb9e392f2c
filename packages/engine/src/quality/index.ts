export {
  assuranceOf,
  type ChartOptions,
  type ChartProblem,
  chartOf,
  type EffectProblem,
  effectOf,
  type PointsProblem,
  pointsNeeded,
  type Table,
} from "@smartpick/quality";
