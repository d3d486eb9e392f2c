import type { Range } from "@smartpick/core";
import { drawing, element, INK, label } from "../charts/markup.ts";
import { chancePhrase, rangeWords } from "../english/chance.ts";
import { capitalised } from "../english/plural.ts";
import { column, per100, type Table } from "../table/table.ts";

/** The end of a shared axis out of 100. */
export type AxisEnd = 25 | 50 | 100;

export interface RangeBarOptions {
  /** What the chance is of, for the title: `"an interview at McKeesport"`. */
  readonly of: string;
  readonly range: Range;
  readonly axis: AxisEnd;
  /** Thin evidence is drawn dashed and unfilled. */
  readonly thin: boolean;
  /** Pixels; the drawing is made for this width and is not to be scaled. */
  readonly width: number;
  /** Axis numbers under the bar. */
  readonly labels: boolean;
}

/** The smallest axis (25, 50 or 100) that holds the highest end of all the ranges of a list. */
export function axisFor(ranges: readonly Range[]): AxisEnd {
  const highest = 100 * Math.max(0, ...ranges.map((range) => range.high));
  return highest <= 25 ? 25 : highest <= 50 ? 50 : 100;
}

/** A range on a fixed axis as SVG markup: band = 80 % range, bar = middle, tick marks at even steps. */
export function rangeBar(options: RangeBarOptions): string {
  const { range, axis, thin, width, labels } = options;
  const margin = labels ? 14 : 2;
  const at = (chance: number): number =>
    margin + Math.min(1, Math.max(0, (chance * 100) / axis)) * (width - 2 * margin);
  const low = at(range.low);
  const high = Math.max(at(range.high), low + 2);
  const steps = [0, 1, 2, 3, 4, 5].map((step) => (step * axis) / 5);
  const ticks = steps.map((step) =>
    element("line", {
      class: "tick",
      x1: at(step / 100),
      x2: at(step / 100),
      y1: 16,
      y2: 20,
      stroke: INK.line,
    }),
  );
  const axisLine = element("line", { class: "axis", x1: at(0), x2: at(1), y1: 16, y2: 16, stroke: INK.hair });
  const band = element("rect", {
    class: thin ? "band band-thin" : "band",
    x: low,
    y: 4,
    width: high - low,
    height: 10,
    fill: thin ? "none" : INK.tideSoft,
    stroke: INK.tide,
    ...(thin ? { "stroke-dasharray": "3 2" } : {}),
  });
  const middle = element("rect", {
    class: "middle",
    x: at(range.mid) - 1.5,
    y: 2,
    width: 3,
    height: 14,
    fill: INK.tide,
  });
  const numbers = labels
    ? steps.map((step) => label(String(step), { x: at(step / 100), y: 34, "text-anchor": "middle" }))
    : [];
  const title = `${capitalised(chancePhrase(range.mid))} for ${options.of}, likely ${rangeWords(range)}.`;
  const content = [axisLine, ...ticks, band, middle, ...numbers].join("");
  return drawing(width, labels ? 40 : 22, title, "range-bar", content);
}

/** The data of a range bar: one row with low, middle and high out of 100. */
export function rangeBarTable(options: Pick<RangeBarOptions, "of" | "range">): Table {
  const { low, mid, high } = options.range;
  return {
    title: capitalised(options.of),
    columns: [
      column("low", "Low, of 100", "of100"),
      column("mid", "Middle, of 100", "of100"),
      column("high", "High, of 100", "of100"),
    ],
    rows: [[per100(low), per100(mid), per100(high)]],
  };
}
