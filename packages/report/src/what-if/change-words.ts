import type { ChangeSteps, PlanReport } from "@smartpick/core";
import { outOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { listed } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";
import { changeSums, signedPoints } from "./change-sums.ts";
import { signedOf100 } from "./effect-words.ts";

type Plan = Pick<PlanReport, "chance" | "list" | "cost">;

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How many changes: `"this change"`, `"these three changes"`. */
export function theseChanges(count: number): string {
  return count === 1 ? "this change" : `these ${COUNTS[count] ?? count} changes`;
}

/** The finding of a changed season: `"With these three changes: 39 of 100, not 31."` */
export function changedFinding(count: number, now: Plan, changed: Plan): string {
  const [before, after] = [outOf100(now.chance.match.mid), outOf100(changed.chance.match.mid)];
  if (count === 0) return `As you are: ${before} of 100. What would change that?`;
  return before === after
    ? `With ${theseChanges(count)}: still ${after} of 100.`
    : `With ${theseChanges(count)}: ${after} of 100, not ${before}.`;
}

/** Interviews, programs and fees of both seasons side by side. */
export function alsoTable(now: Plan, changed: Plan): Table {
  const [any, anyThen] = [now.chance.anyInterview.mid, changed.chance.anyInterview.mid];
  const [middle, middleThen] = [now.chance.interviews.q50, changed.chance.interviews.q50].map(Math.round) as [
    number,
    number,
  ];
  return {
    title: "Now and changed, side by side",
    columns: [
      column("also", "Also", "text"),
      column("now", "Now", "value"),
      column("changed", "Changed", "value"),
      column("difference", "Difference", "value"),
    ],
    rows: [
      ["Seasons with an interview, of 100", outOf100(any), outOf100(anyThen), signedOf100(anyThen - any)],
      ["Interviews, middle season", String(middle), String(middleThen), signedCount(middleThen - middle)],
      [
        "Programs on the list",
        String(now.list.length),
        String(changed.list.length),
        signedCount(changed.list.length - now.list.length),
      ],
      [
        "All fees",
        dollars(now.cost.total),
        dollars(changed.cost.total),
        signedDollars(changed.cost.total - now.cost.total),
      ],
    ],
  };
}

/**
 * Whether the changes overlap, in sentences: what each gives alone against what they give together; none for one change,
 * or where one of them has no number.
 */
export function overlapSentences(steps: Pick<ChangeSteps, "steps">): readonly string[] {
  const alone = steps.steps.flatMap(({ alone: one }) => (one === null ? [] : [tenth(one.mid)]));
  if (alone.length < 2) return [];
  const { whole } = changeSums(steps);
  const sum = alone.reduce((total, one) => total + Math.round(10 * one), 0) / 10;
  const each = `Each alone gives ${listed(alone.map(signedPoints))}.`;
  if (Math.abs(whole - sum) < 0.15) return [each, `Together they give ${signedPoints(whole)}: they add up.`];
  const together = `Together they give ${signedPoints(whole)}, not ${signedPoints(sum)}.`;
  return [
    each,
    together,
    whole < sum
      ? "They overlap: part of what one gives, another gives too."
      : "One makes the other count for more.",
  ];
}

/** That a chance is not what it was when it was last seen: `"31 → 34 of 100 since you changed Step 3."` */
export function sinceSentence(before: number, after: number, names: readonly string[]): string {
  const what = names.length > 3 ? `${names.length} answers` : listed(names);
  return `${outOf100(before)} → ${outOf100(after)} of 100 since you changed ${what}.`;
}

function signedCount(difference: number): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function signedDollars(usd: number): string {
  return Math.round(usd) === 0 ? "$0" : usd > 0 ? `+${dollars(usd)}` : dollars(usd);
}

function tenth(probability: number): number {
  return Math.round(1000 * probability) / 10;
}
