import type { Chart } from "@smartpick/answers";
import { counted } from "../english/plural.ts";
import { measureOf } from "./measure.ts";

/** How many points it takes until the chart shows a change, the finding first; nothing where it was not asked. */
export function pointsNeededWords(chart: Chart): readonly string[] {
  const { pointsNeeded: found } = chart;
  if (found === undefined) return [];
  const {
    points,
    change,
    power = 0.8,
    still,
    most,
    detected,
    falseSignals,
    baselinePoints,
    runs,
    seed,
  } = found;
  const { say } = measureOf(chart);
  const size = `${change > 0 ? "+" : ""}${say(change)}`;
  return [
    ...(points === null
      ? [
          `A change of ${size} is too small for this chart: ${most} points show it in ${ofHundred(detected)} of 100 runs.`,
          "Measure more often, with larger n, or look for a larger change.",
        ]
      : [
          `After a change of ${size} you need about ${counted(points, "point")}: by then ${Math.round(100 * power)} of 100 runs show a signal.`,
          ...(still === null
            ? []
            : [
                still === 0
                  ? "You have that many already."
                  : `Counting those you have, about ${counted(still, "point")} ${still === 1 ? "is" : "are"} missing.`,
              ]),
        ]),
    `Without any change, ${ofHundred(falseSignals)} of 100 runs show a signal by then too, falsely.`,
    `From ${counted(runs, "simulated run")} (seed ${seed}) after ${counted(baselinePoints, "baseline point")}, looked at after each point.`,
  ];
}

function ofHundred(share: number): string {
  const points = Math.round(100 * share);
  if (points < 1) return "fewer than 1";
  return points > 99 ? "more than 99" : `about ${points}`;
}
