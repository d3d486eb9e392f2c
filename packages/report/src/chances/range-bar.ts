import type { Range } from "@smartpick/core";
import { axisX, numbersX, ticksX } from "../charts/axes.ts";
import { barX, barY } from "../charts/bars.ts";
import { chart, frameOf } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { chancePhrase, rangeNote } from "../english/chance.ts";
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

/** Height of the plot in pixels, from the axis up; the band lies inside it. */
const TALL = 14;
const BAND = { foot: 2, top: 12 } as const;

/** The smallest axis (25, 50 or 100) that holds the highest end of all the ranges of a list. */
export function axisFor(ranges: readonly Range[]): AxisEnd {
  const highest = 100 * Math.max(0, ...ranges.map((range) => range.high));
  return highest <= 25 ? 25 : highest <= 50 ? 50 : 100;
}

/** A range on a fixed axis as SVG markup: band = 80 % range, bar = middle, tick marks at even steps. */
export function rangeBar({ of, range, axis, thin, width, labels }: RangeBarOptions): string {
  const side = labels ? 14 : 2;
  const below = labels ? 24 : 6;
  const frame = frameOf({
    name: "range-bar",
    title: `${capitalised(chancePhrase(range.mid))} for ${of} ${rangeNote(range)}.`,
    width,
    height: 2 + TALL + below,
    margin: { top: 2, right: side, bottom: below, left: side },
    x: [0, axis],
    y: [0, TALL],
  });
  const held = (chance: number): number => Math.min(axis, Math.max(0, chance * 100));
  const steps = [0, 1, 2, 3, 4, 5].map((step) => (step * axis) / 5);
  return chart(frame, [
    axisX(INK.hair),
    ticksX(steps),
    barX(
      { from: held(range.low), to: held(range.high), ...BAND },
      {
        class: thin ? "band band-thin" : "band",
        fill: thin ? "none" : INK.tideSoft,
        stroke: INK.tide,
        ...(thin ? { dash: "3 2" } : {}),
        least: 2,
      },
    ),
    barY({ x: held(range.mid), foot: 0, top: TALL }, { class: "middle", fill: INK.tide, wide: 3 }),
    ...(labels ? [numbersX(steps)] : []),
  ]);
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
