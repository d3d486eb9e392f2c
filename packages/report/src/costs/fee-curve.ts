import { type CartLine, feeOfCount } from "@smartpick/core";
import { axisX, gridY, wordsBelow } from "../charts/axes.ts";
import { stepLine } from "../charts/curves.ts";
import { discs } from "../charts/dots.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { ruleX } from "../charts/rules.ts";
import { boldWords, quietWords } from "../charts/words.ts";
import { dollars } from "../english/money.ts";
import { column, type Table } from "../table/table.ts";
import { cartLineFinding, nextWords } from "./cart-words.ts";

/** Applications shown past her own and past the last step, and the fewest that an axis holds. */
const AHEAD = 10;
const FEWEST = 40;
const MARGIN = { top: 30, right: 16, bottom: 26, left: 52 } as const;
/** Pixels that a price needs inside its stretch. */
const PRICE_ROOM = 64;

interface Size {
  /** Pixels; the drawing is made for this size and is not to be scaled. */
  readonly width: number;
  readonly height: number;
}

/**
 * What applications to one specialty cost in all, as steps: solid up to the applications of the list, dotted after them.
 * Each stretch of one price is named, and a disc stands where the list is.
 */
export function feeCurve(line: CartLine, size: Size): string {
  const { steps, applications, usd, next } = line;
  const most = mostOf(line);
  const top = feeOfCount(steps, most);
  const frame = frameOf({
    ...size,
    name: "fees",
    title: `${cartLineFinding(line)} ${nextWords(line)}`,
    margin: MARGIN,
    x: [0, most],
    y: [0, Math.max(1, top)],
  });
  const at = (count: number) => ({ x: count, y: feeOfCount(steps, count) });
  const from = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, n) => at(low + n));
  const style = { stroke: INK.tide, thick: 2 };
  return chart(frame, [
    ...frame.y.ticks(3).flatMap((tick) => [gridY([tick]), dollarsAt(tick)]),
    axisX(),
    ...stretches(line, most).flatMap(stretchMarks),
    stepLine(from(0, applications), { class: "curve", ...style }),
    stepLine(from(applications, most), { class: "curve curve-past", ...style, dash: "2 4" }),
    discs([{ x: applications, y: usd }], { class: "point", r: 5, fill: INK.tide }),
    placeWords({ applications, usd, next, most }),
    ...countsBelow(line, most).map((count) => wordsBelow(count, [String(count)])),
  ]);
}

/** The stretches of one price: how many applications of the list lie in each, and what they cost. */
export function feeCurveTable({ specialty, steps, applications }: CartLine): Table {
  let paid = 0;
  const rows = steps.map(({ upTo, usd }): (string | number)[] => {
    const from = paid + 1;
    const inside = Math.max(0, Math.min(applications, upTo ?? applications) - paid);
    paid = upTo ?? paid;
    const name = upTo === null ? `From ${from} on` : from === upTo ? `Number ${from}` : `${from} to ${upTo}`;
    return [name, usd, inside, inside * usd];
  });
  return {
    title: `${specialty}, steps of the fee`,
    columns: [
      column("applications", "Applications", "text"),
      column("each", "Each", "usd"),
      column("yours", "On your list", "count"),
      column("usd", "Dollars", "usd"),
    ],
    rows,
  };
}

/** The last count on the axis: past the list and past the last change of the fee. */
function mostOf({ steps, applications }: CartLine): number {
  const lastStep = steps.findLast(({ upTo }) => upTo !== null)?.upTo ?? 0;
  return Math.max(FEWEST, applications + AHEAD, lastStep + AHEAD);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly usd: number;
  readonly last: boolean;
}

function stretches({ steps }: CartLine, most: number): readonly Stretch[] {
  return steps.map(({ upTo, usd }, index) => ({
    from: index === 0 ? 0 : (steps[index - 1]?.upTo ?? most),
    to: Math.min(most, upTo ?? most),
    usd,
    last: upTo === null,
  }));
}

/** Where a price ends, and the price over its stretch where there is room for it. */
function stretchMarks({ from, to, usd, last }: Stretch): readonly Mark[] {
  const price: Mark = (frame) => {
    const room = frame.x(to) - frame.x(from);
    if (room < PRICE_ROOM) return "";
    const words = usd === 0 ? "no more" : `${dollars(usd)} each`;
    return quietWords(words, { x: (from + to) / 2, y: frame.y.domain()[1] ?? 0, dy: -12, anchor: "middle" })(
      frame,
    );
  };
  return last ? [price] : [price, ruleX(to, { class: "limit", stroke: INK.line, dash: "2 3" })];
}

/** Where the list is, on the side that has room. */
function placeWords({
  applications,
  usd,
  most,
}: Pick<CartLine, "applications" | "usd" | "next"> & { readonly most: number }): Mark {
  const words = `${applications} for ${dollars(usd)}`;
  const right = applications < most / 2;
  return boldWords(words, {
    x: applications,
    y: usd,
    dx: right ? 10 : -10,
    dy: right ? 16 : -8,
    anchor: right ? "start" : "end",
  });
}

function dollarsAt(tick: number): Mark {
  return ({ y, left }) => label(dollars(tick), { x: left - 8, y: y(tick) + 4, "text-anchor": "end" });
}

/** Counts below the axis that stand far enough apart: the ends, the changes of the fee, and the list's own. */
function countsBelow({ steps, applications }: CartLine, most: number): readonly number[] {
  const wanted = [applications, 0, most, ...steps.flatMap(({ upTo }) => upTo ?? [])];
  const kept: number[] = [];
  for (const count of wanted) {
    if (count > 0 && count < 2) continue;
    if (kept.every((other) => Math.abs(other - count) >= most / 14)) kept.push(count);
  }
  return kept;
}
