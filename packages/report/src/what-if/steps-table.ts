import type { ChangeSteps } from "@smartpick/core";
import { shortOf100 } from "../english/chance.ts";
import { column, type Table } from "../table/table.ts";
import { changeSums, signedPoints } from "./change-sums.ts";

/** Changes one after another, each with its name. */
export interface NamedSteps extends ChangeSteps {
  readonly names: readonly string[];
  /** How the first and the last total are called: `"As now"` and `"Changed"`. */
  readonly ends: readonly [before: string, after: string];
}

/** The finding as a sentence: both totals, and what each change adds. */
export function stepsTitle(steps: NamedSteps): string {
  const sums = changeSums(steps);
  const parts = steps.names.map((name, n) => `${name} ${signedPoints(sums.steps[n]!)}`);
  const then = (steps.steps.at(-1)?.match ?? steps.base.match).mid;
  return `From ${shortOf100(steps.base.match.mid)} to ${shortOf100(then)} of 100: ${parts.join(", ")}.`;
}

/** The data of the drawing: one row a change; the changes add up to the last row. */
export function stepsTable(steps: NamedSteps): Table {
  const sums = changeSums(steps);
  const span = (low: number, high: number): string =>
    `${signedPoints(tenth(low))} to ${signedPoints(tenth(high))}`;
  const last = steps.steps.at(-1);
  return {
    title: "What each change does, of 100",
    columns: [
      column("change", "Change", "text"),
      column("adds", "Adds", "value"),
      column("range", "4 in 5 between", "value"),
      column("after", "Chance after it", "value"),
    ],
    rows: [
      ...steps.steps.map(({ step, match }, n) => [
        steps.names[n]!,
        signedPoints(sums.steps[n]!),
        span(step.low, step.high),
        shortOf100(match.mid),
      ]),
      ...(last === undefined
        ? []
        : [
            [
              "All together",
              signedPoints(sums.whole),
              span(last.total.low, last.total.high),
              shortOf100(last.match.mid),
            ],
          ]),
    ],
  };
}

function tenth(probability: number): number {
  return Math.round(1000 * probability) / 10;
}
