import type { Lever } from "@smartpick/core";
import { scaleLinear } from "d3-scale";
import { barX, barY } from "../charts/bars.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { ruleX, ruleY } from "../charts/rules.ts";
import { signedOf100 } from "./effect-words.ts";

type Difference = NonNullable<Lever["difference"]>;

/** The one axis of several effects, in points of 100: its ends and the places of its numbers. */
export interface EffectAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const TALL = 16;
const SIDE = 16;
const HEAD = 20;

/** The axis that holds every effect with its range, and zero. */
export function effectAxis(differences: readonly Difference[]): EffectAxis {
  const lowest = 100 * Math.min(0, ...differences.map(({ low }) => low));
  const highest = 100 * Math.max(0, ...differences.map(({ high }) => high));
  const least = Math.max(highest - lowest, 2);
  const scale = scaleLinear([lowest, lowest + least], [0, 1]).nice(4);
  const [from = 0, to = 1] = scale.domain();
  return { from, to, ticks: scale.ticks(4) };
}

/** The numbers of the axis, for the head of the column. */
export function effectHead(axis: EffectAxis, width: number): string {
  const frame = frameOf({
    name: "effect-head",
    title: `Change in seasons of 100, from ${signed(axis.from)} to ${signed(axis.to)}`,
    width,
    height: HEAD,
    margin: { top: 0, right: SIDE, bottom: 0, left: SIDE },
    x: [axis.from, axis.to],
    y: [0, HEAD],
  });
  const numbers: Mark = ({ x }) =>
    axis.ticks.map((tick) => label(signed(tick), { x: x(tick), y: 14, "text-anchor": "middle" })).join("");
  return chart(frame, [numbers]);
}

/** One effect as a bar around zero: band = 80 % range, bar = middle; dashed and unfilled where the evidence is thin. */
export function effectBar(
  { of, difference, thin }: { readonly of: string; readonly difference: Difference; readonly thin: boolean },
  axis: EffectAxis,
  width: number,
): string {
  const { mid, low, high } = difference;
  const frame = frameOf({
    name: "effect-bar",
    title: `${of}: ${signedOf100(mid)} of 100, 4 in 5 between ${signedOf100(low)} and ${signedOf100(high)}.`,
    width,
    height: TALL + 4,
    margin: { top: 2, right: SIDE, bottom: 2, left: SIDE },
    x: [axis.from, axis.to],
    y: [0, TALL],
  });
  return chart(frame, [
    ruleY(TALL / 2, { class: "grid", stroke: INK.hair }),
    ruleX(0, { class: "zero", stroke: INK.line, thick: 1.4 }),
    barX(
      { from: 100 * low, to: 100 * high, foot: 3, top: TALL - 3 },
      {
        class: thin ? "band band-thin" : "band",
        fill: thin ? "none" : INK.tideSoft,
        stroke: INK.tide,
        ...(thin ? { dash: "3 2" } : {}),
        least: 2,
      },
    ),
    barY({ x: 100 * mid, foot: 0, top: TALL }, { class: "middle", fill: INK.tide, wide: 3 }),
  ]);
}

function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
