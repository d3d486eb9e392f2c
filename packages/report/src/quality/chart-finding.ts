import type { Chart, ChartPhase } from "@smartpick/answers";
import { counted, listed } from "../english/plural.ts";
import { COUNTED_SIGNALS, RULE_SET_NAMES } from "./chart-names.ts";
import { markedCounts } from "./marked-stretches.ts";

/** Points with a value that are not left out. */
export function countingPoints({ points }: Pick<Chart, "points">): number {
  return points.reduce(
    (sum, { value, excluded }) => sum + (value !== null && excluded === undefined ? 1 : 0),
    0,
  );
}

/** What the rule set says of a chart, as one sentence; it is the title of the drawing too. */
export function chartFinding(chart: Chart): string {
  const points = countingPoints(chart);
  const few = chart.remarks?.some(({ code }) => code === "few-points") === true;
  if (chart.rules === "none")
    return `No rule set was applied, so none of ${counted(points, "point")} is marked.`;
  if (chart.phases.every(({ centre }) => centre === null))
    return "Nothing is judged: there is no centre to hold the points against.";
  const rules = RULE_SET_NAMES[chart.rules];
  const signals = chart.rules === "anhoej" ? runSignals(chart) : [];
  const marked = markedCounts(chart).map(({ signal, points }, at) => {
    const of = at === 0 && signals.length === 0 ? counted(points, "point") : String(points);
    return chart.rules === "anhoej"
      ? `${counted(points, "point")} outside the limits`
      : `${of} ${COUNTED_SIGNALS[signal]}`;
  });
  const all = [...signals, ...marked];
  if (all.length > 0)
    return chart.rules === "anhoej"
      ? `The ${rules} find more than chance: ${listed(all)}.`
      : `The ${rules} mark ${listed(all)}.`;
  if (few)
    return `The ${rules} mark nothing, but ${counted(points, "point")} ${points === 1 ? "is" : "are"} few: only a large change would show.`;
  const which =
    chart.phases.length > 1
      ? `inside their phases, ${counted(points, "point")}`
      : `these ${counted(points, "point")}`;
  return `The ${rules} mark nothing: ${which} may differ by chance alone.`;
}

/** The run test where it signals: in full for one phase, by phase for several. */
function runSignals({ phases }: Chart): readonly string[] {
  const found = phases.filter(({ run }) => run.signal);
  const [only] = phases;
  if (found.length === 0 || only === undefined) return [];
  if (phases.length === 1) return runFaults(only);
  if (found.length > 2 || found.some(({ phase }) => phase === null))
    return [`runs in ${found.length} of ${phases.length} phases`];
  return [`runs in ${listed(found.map(({ phase }) => `“${phase}”`))}`];
}

/** What is odd about the runs of a phase. */
function runFaults({ run }: ChartPhase): readonly string[] {
  const { longest, longestMax, crossings, crossingsMin } = run;
  return [
    ...(longest > longestMax ? [`a run of ${longest} points (at most ${longestMax} expected)`] : []),
    ...(crossings < crossingsMin
      ? [`${counted(crossings, "crossing")} (at least ${crossingsMin} expected)`]
      : []),
  ];
}
