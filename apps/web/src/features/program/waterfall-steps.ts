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
  /** The chance after the step as every screen says it. */
  readonly after: string;
}

/** A chance with what moves it: that of the report, or of one kind of signal. */
export type Explained = Pick<ChancesReport, "interview" | "match"> & {
  readonly contributions?: ChancesReport["contributions"];
};

const ROUNDING = "Rounding to whole counts";

/**
 * The steps from "applicants of your type" to the applicant's chance. Each change is the difference of the rounded ends
 * beside it. Where both totals are said as whole counts, what their own rounding moves is a step too, so that the changes
 * shown add up exactly to the numbers shown.
 */
export function waterfallSteps(report: ChancesReport, shown: Explained = report): WaterfallStep[] {
  const { base } = report;
  const { interview, contributions = report.contributions } = shown;
  const start = contributions[0]?.from ?? base.chance.mid;
  const steps = contributions.map(({ label, from, to, low, high }): WaterfallStep => {
    const change = rounded(tenth(to) - tenth(from));
    const ends = { from: tenth(from), to: tenth(to), low: tenth(low), high: tenth(high) };
    return { label, ...ends, change, said: signed(change), after: shortOf100(to) };
  });
  const first = total("Applicants of your type at this program", { ...base.chance, mid: start });
  const last = total(chanceHere(report, shown).total, interview);
  return [first, ...steps, ...roundingOf(first, steps, last), last];
}

function total(
  label: string,
  { low, mid, high }: { readonly low: number; readonly mid: number; readonly high: number },
): WaterfallStep {
  const said = shortOf100(mid);
  return {
    label,
    from: 0,
    to: tenth(mid),
    low: tenth(low),
    high: tenth(high),
    change: null,
    said,
    after: said,
  };
}

/** The step that rounding is, where both ends are said as numbers and it moves anything. */
function roundingOf(
  first: WaterfallStep,
  steps: readonly WaterfallStep[],
  last: WaterfallStep,
): WaterfallStep[] {
  const [from, to] = [Number(first.said), Number(last.said)];
  if (Number.isNaN(from) || Number.isNaN(to)) return [];
  const moved = steps.reduce((sum, { change }) => sum + (change ?? 0), 0);
  const change = rounded(to - from - moved);
  if (change === 0) return [];
  const at = { from: last.to, to: last.to, low: last.to, high: last.to };
  return [{ label: ROUNDING, ...at, change, said: signed(change), after: last.said }];
}

function tenth(chance: number): number {
  return Math.round(chance * 1000) / 10;
}

function rounded(points: number): number {
  return Math.round(10 * points) / 10;
}

function signed(change: number): string {
  if (Math.abs(change) < 0.05) return "0";
  return `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(1)}`;
}
