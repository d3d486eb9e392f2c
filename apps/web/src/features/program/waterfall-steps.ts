import type { ChancesReport } from "@smartpick/core";
import { chanceHere, shortOf100 } from "@smartpick/report";

/** One bar of the drawing, in points of 100 rounded to one decimal; `change` is null for the two totals. */
export interface WaterfallStep {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly change: number | null;
  /** The chance of a total as every screen says it; of a step what it moves by. */
  readonly said: string;
}

/**
 * The steps from "applicants of your type" to the applicant's chance. Each change is the difference of the rounded ends
 * beside it, so that the changes add up exactly to what is shown.
 */
export function waterfallSteps(report: ChancesReport): WaterfallStep[] {
  const { base, contributions, interview } = report;
  const start = contributions[0]?.from ?? base.chance.mid;
  const total = (label: string, value: number, low: number, high: number): WaterfallStep => ({
    label,
    from: 0,
    to: tenth(value),
    low: tenth(low),
    high: tenth(high),
    change: null,
    said: shortOf100(value),
  });
  const steps = contributions.map(({ label, from, to, low, high }): WaterfallStep => {
    const change = Math.round(10 * (tenth(to) - tenth(from))) / 10;
    const ends = { from: tenth(from), to: tenth(to), low: tenth(low), high: tenth(high) };
    return { label, ...ends, change, said: signed(change) };
  });
  return [
    total("Applicants of your type at this program", start, base.chance.low, base.chance.high),
    ...steps,
    total(chanceHere(report).total, interview.mid, interview.low, interview.high),
  ];
}

function tenth(chance: number): number {
  return Math.round(chance * 1000) / 10;
}

function signed(change: number): string {
  if (Math.abs(change) < 0.05) return "0";
  return `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(1)}`;
}
