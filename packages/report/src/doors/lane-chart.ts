import type { SeasonDay } from "@smartpick/core";
import { chart, type Frame, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { element, label } from "../charts/markup.ts";
import { lineElement } from "../charts/rules.ts";
import { daysFrom } from "../season-room/days.ts";
import { clearWords, type DaySpan, dayHead, drawnDay, headHeight, type headOf } from "./day-axis.ts";
import type { ShapeState } from "./state-shape.ts";

/** A step of a lane: its number is its place. Without a day it stands between its neighbours. */
export interface LaneStep {
  readonly state: ShapeState;
  readonly on: SeasonDay;
}

/** A way through the season with numbered steps. */
export interface Lane {
  readonly name: string;
  readonly note: string;
  readonly steps: readonly LaneStep[];
}

/** Radius of a numbered shape, and least distance of two, in pixels. */
const R = 10;
const APART = 2 * R + 3;
/** Room at both edges, in pixels. */
export const LANE_EDGE = R + 2;
const ROW = 66;

interface LanesOptions {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  readonly span: DaySpan;
  readonly head: ReturnType<typeof headOf>;
}

/** Lanes under one head of days, as SVG markup; the numbers are those of the steps in the lists beside the figure. */
export function lanesChart(lanes: readonly Lane[], { name, title, width, span, head }: LanesOptions): string {
  const top = headHeight(head.rows);
  const frame = frameOf({
    name,
    title,
    width,
    height: top + ROW * lanes.length,
    margin: { top, right: LANE_EDGE, bottom: 0, left: LANE_EDGE },
    x: [0, Math.max(1, daysFrom(span.from, span.to))],
    y: [lanes.length, 0],
  });
  return chart(frame, [dayHead(head.placed), ...lanes.map((lane, at) => laneMark(lane, at, span.from))]);
}

function laneMark({ name, note, steps }: Lane, at: number, from: string): Mark {
  return (frame: Frame) => {
    const { x, y, left, right } = frame;
    const mid = y(at) + 46;
    const known = steps.map(({ on }) => {
      const day = drawnDay(on);
      return day === null ? null : x(daysFrom(from, day));
    });
    const places = spread(between(known, left, right), left, right);
    const firstUnknown = known.indexOf(null);
    const cut = firstUnknown <= 0 ? right : places[firstUnknown - 1]!;
    const line = (x1: number, x2: number, dash?: string): string =>
      lineElement(
        { x1, x2, y1: mid, y2: mid },
        { class: "lane", stroke: INK.line, thick: 2, ...(dash === undefined ? {} : { dash }) },
      );
    return `<g class="road">${clearWords(name, { x: 0, y: mid - 22, bold: true })}${clearWords(note, { x: right + LANE_EDGE, y: mid - 22, end: true })}${line(left, cut)}${cut < right ? line(cut, right, "3 4") : ""}${steps.map((step, n) => numbered(step, n + 1, places[n]!, mid)).join("")}</g>`;
  };
}

/** Steps without a day, evenly between the neighbours that have one. */
function between(known: readonly (number | null)[], left: number, right: number): readonly number[] {
  return known.map((place, at) => {
    if (place !== null) return place;
    const before = known.slice(0, at).findLastIndex((one) => one !== null);
    const after = known.findIndex((one, n) => n > at && one !== null);
    const from = before === -1 ? left : known[before]!;
    const to = after === -1 ? right : known[after]!;
    const last = after === -1 ? known.length : after;
    return from + ((to - from) * (at - before)) / (last - before);
  });
}

/** The places moved apart so that no two shapes touch, in their order, inside the edges. */
export function spread(places: readonly number[], left: number, right: number): readonly number[] {
  const moved = places.map((place) => Math.min(right, Math.max(left, place)));
  for (let at = 1; at < moved.length; at += 1) moved[at] = Math.max(moved[at]!, moved[at - 1]! + APART);
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    const most = at === moved.length - 1 ? right : moved[at + 1]! - APART;
    moved[at] = Math.min(moved[at]!, most);
  }
  return moved;
}

const FILLS: Readonly<Record<ShapeState, readonly [name: string, fill: string, stroke: string]>> = {
  open: ["step-open", INK.tide, INK.tide],
  "to-open": ["step-to-open", INK.paper, INK.ochreFill],
  "not-told": ["step-not-told", INK.paper, INK.ochreFill],
  shut: ["step-shut", INK.paper, INK.strong],
  "not-asked": ["step-to-come", INK.paper, INK.line],
  "to-come": ["step-to-come", INK.paper, INK.line],
  past: ["step-past", INK.quiet, INK.quiet],
};

const isFilled = (state: ShapeState): boolean => state === "open" || state === "past";

/** A numbered shape: filled = done, thick = to do, dashed = not told, or no day is published, square = shut. */
function numbered({ state, on }: LaneStep, number: number, x: number, y: number): string {
  const [name, fill, stroke] = FILLS[state];
  const dash = state === "not-told" || on.day === null ? "3 2.5" : undefined;
  const style = {
    class: name,
    fill,
    stroke,
    "stroke-width": state === "to-open" ? 3 : 1.5,
    "stroke-dasharray": dash,
  };
  const shape =
    state === "shut"
      ? element("rect", { ...style, x: x - R + 1, y: y - R + 1, width: 2 * R - 2, height: 2 * R - 2 })
      : element("circle", { ...style, cx: x, cy: y, r: R - 1 });
  return (
    shape +
    label(String(number), {
      class: isFilled(state) ? "step-number done" : "step-number",
      x,
      y: y + 4.5,
      "text-anchor": "middle",
      "font-weight": 600,
      fill: isFilled(state) ? INK.paper : INK.strong,
    })
  );
}
