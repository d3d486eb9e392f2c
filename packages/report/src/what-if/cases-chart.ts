import type { Range } from "@smartpick/core";
import { type AxisEnd, axisFor } from "../chances/range-bar.ts";
import { numbersX } from "../charts/axes.ts";
import { barX, barY } from "../charts/bars.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element, escapeXml, label } from "../charts/markup.ts";
import { ruleX, segment } from "../charts/rules.ts";
import { boldWords, group } from "../charts/words.ts";
import { shortOf100, spanCell, spanSaid } from "../english/chance.ts";
import { column, per100, type Table } from "../table/table.ts";
import { signedOf100 } from "./effect-words.ts";

/** The season as it is and as changed. */
export interface TwoCases {
  readonly now: Range;
  readonly changed: Range;
  /** The mean difference, 0 to 1. */
  readonly difference: number;
  /** What the two are called, short; as now and changed where it is left out. */
  readonly names?: readonly [now: string, changed: string];
}

const NAMES = ["As now", "Changed"] as const;

const BAR = 16;
const NARROW = 480;

/** Both ranges on one axis, one under the other, with the difference between them; `width` in pixels. */
export function twoCasesChart(cases: TwoCases, width: number): string {
  const { now, changed, difference, names = NAMES } = cases;
  const narrow = width < NARROW;
  const axis: AxisEnd = axisFor([now, changed]);
  const rows = narrow
    ? { now: 30, gap: 54, changed: 86, foot: 104 }
    : { now: 18, gap: 46, changed: 74, foot: 92 };
  const frame = frameOf({
    name: "cases",
    title: twoCasesTitle(cases),
    width,
    height: rows.foot + 24,
    margin: { top: 4, right: narrow ? 12 : 104, bottom: 24, left: narrow ? 12 : 84 },
    x: [0, axis],
    y: [rows.foot - 4, 0],
  });
  const steps = [0, 1, 2, 3, 4, 5].map((step) => (step * axis) / 5);
  const [from, to] = [100 * now.mid, 100 * changed.mid];
  return chart(frame, [
    ...steps.map((step) => ruleX(step, { class: "grid", stroke: INK.hair })),
    numbersX(steps),
    group("case-now", rangeMarks(names[0], now, rows.now, narrow)),
    segment(
      { x: from, y: rows.now },
      { x: from, y: rows.changed },
      { class: "join", stroke: INK.line, dash: "2 3" },
    ),
    arrow(from, to, rows.gap, signedOf100(difference)),
    group("case-changed", rangeMarks(names[1], changed, rows.changed, narrow)),
  ]);
}

/** The finding of the two cases as a sentence. */
export function twoCasesTitle({ now, changed, difference, names = NAMES }: TwoCases): string {
  return `${names[0]} ${shortOf100(now.mid)} of 100, ${spanSaid(now.low, now.high)}. ${names[1]} ${shortOf100(changed.mid)} of 100, ${spanSaid(changed.low, changed.high)}. The difference is ${signedOf100(difference)}.`;
}

/** The data of the two cases: one row each with low, middle and high out of 100. */
export function twoCasesTable({ now, changed, names = NAMES }: TwoCases): Table {
  const row = (name: string, { low, mid, high }: Range) => [name, per100(low), per100(mid), per100(high)];
  return {
    title: "Seasons of 100 with a match",
    columns: [
      column("case", "Case", "text"),
      column("low", "Low", "of100"),
      column("mid", "Middle", "of100"),
      column("high", "High", "of100"),
    ],
    rows: [row(names[0], now), row(names[1], changed)],
  };
}

function rangeMarks(name: string, range: Range, y: number, narrow: boolean): Mark[] {
  const held = (chance: number): number => Math.max(0, 100 * chance);
  const words: Mark = ({ width, right, y: yOf }) => {
    const place = narrow
      ? { x: width, y: yOf(y) - 12, "text-anchor": "end" }
      : { x: right + 10, y: yOf(y) + 5, "text-anchor": "start" };
    const tail = element("tspan", { "font-weight": 400 }, `, ${escapeXml(spanCell(range.low, range.high))}`);
    return element(
      "text",
      { ...place, "font-size": 13, fill: INK.strong, "font-weight": 600 },
      shortText(range) + tail,
    );
  };
  const title: Mark = (frame) =>
    narrow
      ? label(name, { x: 0, y: frame.y(y) - 12, fill: INK.strong, "font-weight": 600 })
      : boldWords(name, { x: 0, y, dx: -12, dy: 5, anchor: "end" })(frame);
  return [
    title,
    barX(
      { from: held(range.low), to: held(range.high), foot: y + BAR / 2, top: y - BAR / 2 },
      { class: "band", fill: INK.tideSoft, stroke: INK.tide, least: 2 },
    ),
    barY(
      { x: held(range.mid), foot: y + BAR / 2 + 2, top: y - BAR / 2 - 2 },
      { class: "middle", fill: INK.tide, wide: 4 },
    ),
    words,
  ];
}

function shortText({ mid }: Range): string {
  return escapeXml(shortOf100(mid));
}

function arrow(from: number, to: number, y: number, words: string): Mark {
  return ({ x, y: yOf }) => {
    const [left, right, level] = [x(from), x(to), yOf(y)];
    const ahead = right >= left ? 1 : -1;
    const head =
      Math.abs(right - left) < 6
        ? ""
        : element("path", {
            class: "arrow-head",
            d: `M${right} ${level} l${-6 * ahead} -4 v8 z`,
            fill: INK.tide,
          });
    const line = element("line", {
      class: "arrow",
      x1: left,
      x2: right,
      y1: level,
      y2: level,
      stroke: INK.tide,
      "stroke-width": 1.6,
    });
    const says = label(words, {
      class: "arrow-words",
      x: Math.max(left, right) + 8,
      y: level + 5,
      fill: INK.tide,
      "font-weight": 600,
    });
    return line + head + says;
  };
}
