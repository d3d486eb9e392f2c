export { type ChartOptions, type ChartProblem, chartOf, type Table } from "@smartpick/quality";
