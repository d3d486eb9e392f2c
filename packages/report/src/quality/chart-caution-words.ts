import type { Chart } from "@smartpick/answers";
import { counted } from "../english/plural.ts";
import { countingPoints } from "./chart-finding.ts";

/** What a chart does not say, a sentence each. */
export function chartCautions(chart: Chart): readonly string[] {
  const { method, rules, phases, points, freeze } = chart;
  const here = countingPoints(chart);
  const few = chart.remarks?.some(({ code }) => code === "few-points") === true;
  const missing = points.filter(({ value, excluded }) => value === null && excluded === undefined).length;
  const excluded = points.filter((point) => point.excluded !== undefined).length;
  // The first point of each phase of moving ranges has none by its nature.
  const gaps = method === "mr" ? 0 : missing;
  return [
    "It does not say why. A signal means that something changed, not what changed it.",
    ...(few
      ? [`With ${counted(here, "point")}, a true change is easily missed and one odd value moves the lines.`]
      : []),
    ...(method === "run" ? ["A run chart has no limits, so one extreme value is not marked."] : []),
    ...(rules !== "none" && rules !== "anhoej"
      ? ["More rules find more, by chance too. Choose the rule set before you see the chart."]
      : []),
    ...(phases.length > 1
      ? ["Each phase has its own lines where you parted it. That the lines differ proves no change."]
      : []),
    ...(freeze === undefined || freeze >= points.length
      ? []
      : [`The lines come from the first ${counted(freeze, "point")}; the others are held against them.`]),
    ...(gaps > 0 ? [`${counted(gaps, "point")} without a value ${gaps === 1 ? "is" : "are"} left out.`] : []),
    ...(excluded > 0
      ? [`${counted(excluded, "point")} left out by you ${excluded === 1 ? "does" : "do"} not count.`]
      : []),
  ];
}
