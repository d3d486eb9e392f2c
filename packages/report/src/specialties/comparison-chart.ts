import type { Range } from "@smartpick/core";
import { numbersX } from "../charts/axes.ts";
import { barX, barY } from "../charts/bars.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element } from "../charts/markup.ts";
import { ruleX } from "../charts/rules.ts";
import { chancePhrase, rangeNote } from "../english/chance.ts";
import { capitalised } from "../english/plural.ts";

/** The end of the axis that a comparison shares, out of 100. */
export type ComparisonEnd = 20 | 40 | 60 | 80 | 100;

const ENDS: readonly ComparisonEnd[] = [20, 40, 60, 80, 100];
/** Room for half a number of the axis, and for half a diamond at its end. */
const SIDE = 10;
const TALL = 22;
const BAND = { foot: 5, top: 17 } as const;
/** Half of the diamond's height and width in pixels. */
const DIAMOND = 6;

/** The smallest axis that holds every range and every published rate, all of them probabilities. */
export function comparisonEnd(ranges: readonly Range[], published: readonly number[]): ComparisonEnd {
  const highest = 100 * Math.max(0, ...ranges.map(({ high }) => high), ...published);
  return ENDS.find((end) => highest <= end) ?? 100;
}

interface ComparisonBar {
  /** What the chance is of, for the title. */
  readonly of: string;
  readonly range: Range;
  /** The published rate beside ours (0 to 1), or `null` where none is. */
  readonly published: number | null;
  readonly end: ComparisonEnd;
  /** Thin evidence is drawn dashed and unfilled. */
  readonly thin: boolean;
  /** Pixels; the drawing is made for this width and is not to be scaled. */
  readonly width: number;
  /** Numbers of the axis under the bar. */
  readonly labels: boolean;
}

/** A range on the axis of a comparison as SVG markup: band = 80 % range, line = middle, open diamond = published rate. */
export function comparisonBar({ of, range, published, end, thin, width, labels }: ComparisonBar): string {
  const beside = published === null ? "" : `; published ${chancePhrase(published)}`;
  const frame = frameOf({
    name: "comparison",
    title: `${capitalised(chancePhrase(range.mid))} for ${of} ${rangeNote(range)}${beside}.`,
    width,
    height: TALL + (labels ? 22 : 0),
    margin: { top: 0, right: SIDE, bottom: labels ? 22 : 0, left: SIDE },
    x: [0, end],
    y: [0, TALL],
  });
  const held = (chance: number): number => Math.min(end, Math.max(0, chance * 100));
  return chart(frame, [
    ...stepsOf(end).map((step) =>
      ruleX(step, { class: step === 0 ? "zero" : "grid", stroke: step === 0 ? INK.line : INK.hair }),
    ),
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
    barY({ x: held(range.mid), foot: 2, top: TALL - 2 }, { class: "middle", fill: INK.tide, wide: 3 }),
    ...(published === null ? [] : [diamond(held(published))]),
    ...(labels ? [numbersX(stepsOf(end))] : []),
  ]);
}

/** The numbers of the axis alone, for the head of a column of bars of this width. */
export function comparisonAxis({ end, width }: Pick<ComparisonBar, "end" | "width">): string {
  const frame = frameOf({
    name: "comparison-axis",
    title: `Axis from 0 to ${end} of 100`,
    width,
    height: 20,
    margin: { top: 0, right: SIDE, bottom: 20, left: SIDE },
    x: [0, end],
    y: [0, 1],
  });
  return chart(frame, [numbersX(stepsOf(end))]);
}

function stepsOf(end: ComparisonEnd): number[] {
  const step = end / (end === 20 || end === 40 ? 4 : end / 20);
  return Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step);
}

/** An open diamond at a value of x, in the middle of the plot's height. */
function diamond(value: number): Mark {
  return ({ x, y }) => {
    const [cx, cy] = [x(value), y(TALL / 2)];
    const at = (dx: number, dy: number): string => `${Math.round(10 * (cx + dx)) / 10} ${cy + dy}`;
    return element("path", {
      class: "published",
      d: `M${at(0, -DIAMOND)} L${at(DIAMOND, 0)} L${at(0, DIAMOND)} L${at(-DIAMOND, 0)} Z`,
      fill: "none",
      stroke: INK.strong,
      "stroke-width": 1.5,
    });
  };
}
