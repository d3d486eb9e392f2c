import type { Door, Doors, MilestoneId } from "@smartpick/core";
import { chart, type Frame, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { lineElement } from "../charts/rules.ts";
import { daysFrom } from "../season-room/days.ts";
import { column, type Table } from "../table/table.ts";
import { clearWords, dayHead, drawnDay, headHeight, headOf, spanOf } from "./day-axis.ts";
import {
  blocksWords,
  doorName,
  doorStateLine,
  doorStateWord,
  doorsFinding,
  isPending,
  lastDayWords,
  priceWords,
} from "./door-words.ts";
import { SHAPE_R, stateShape } from "./state-shape.ts";

/** Below this width the words of a door stand above its line, in pixels. */
const NARROW = 620;
const LEFT = 200;
const EDGE = SHAPE_R + 4;

const NAMED: readonly MilestoneId[] = [
  "applications-open",
  "pathways-deadline",
  "rank-list-deadline",
  "match-day",
  "start",
];

/**
 * Every door as a row on the days of its season, as SVG markup for a width in pixels: a bar from today to its last day
 * where it is still to open, and the shape of its state.
 */
export function doorsChart(doors: Doors, { width }: { readonly width: number }): string {
  const narrow = width < NARROW;
  const row = narrow ? 54 : 46;
  const [left, right] = [narrow ? EDGE : LEFT, width - EDGE];
  const { rows, placed } = headOf(doors, NAMED, { left, right, width });
  const top = headHeight(rows);
  const span = spanOf(doors);
  const frame = frameOf({
    name: "doors",
    title: doorsFinding(doors),
    width,
    height: top + row * doors.doors.length + 4,
    margin: { top, right: EDGE, bottom: 4, left },
    x: [0, Math.max(1, daysFrom(span.from, span.to))],
    y: [doors.doors.length, 0],
  });
  return chart(frame, [
    dayHead(placed),
    ...doors.doors.map((door, at) => doorRow(door, at, { doors, narrow, from: span.from })),
  ]);
}

interface RowSource {
  readonly doors: Doors;
  readonly narrow: boolean;
  readonly from: string;
}

function doorRow(door: Door, at: number, source: RowSource): Mark {
  const { doors, narrow, from } = source;
  return (frame: Frame) => {
    const { x, y, left, right } = frame;
    const mid = narrow ? y(at) + 38 : (y(at) + y(at + 1)) / 2;
    const today = x(daysFrom(from, doors.today));
    const on = drawnDay(door.until);
    const end = on === null ? right : Math.max(left, x(daysFrom(from, on)));
    const base = lineElement({ x1: left, x2: right, y1: mid, y2: mid }, { class: "grid", stroke: INK.hair });
    const bar =
      isPending(door.state) && end > today
        ? lineElement(
            { x1: today, x2: end, y1: mid, y2: mid },
            {
              class: door.state === "to-open" ? "door-left" : "door-left unsure",
              stroke: INK.ochreFill,
              thick: 5,
              ...(door.state === "to-open" && door.until.day !== null ? {} : { dash: "6 4" }),
            },
          )
        : "";
    return `<g class="door">${base}${bar}${stateShape(door.state, placeOf(door, { today, end, left, right }), mid)}${rowWords(door, frame, mid, source)}</g>`;
  };
}

/** Where the shape stands: an open door at today, others at their last day. */
function placeOf(
  { state }: Door,
  { today, end, left, right }: Readonly<Record<"today" | "end" | "left" | "right", number>>,
): number {
  const at = isPending(state) || state === "shut" ? end : today;
  return Math.min(right, Math.max(left, at));
}

function rowWords(
  door: Door,
  { left, right }: Frame,
  mid: number,
  { narrow, doors: { today } }: RowSource,
): string {
  const [name, state] = [doorName(door), doorStateLine(door, today)];
  return narrow
    ? clearWords(name, { x: left - EDGE, y: mid - 18, bold: true }) +
        clearWords(state, { x: right + EDGE, y: mid - 18, end: true })
    : clearWords(name, { x: 0, y: mid - 3, bold: true }) + clearWords(state, { x: 0, y: mid + 14 });
}

/** The same as a table: one row a door. */
export function doorsTable(doors: Doors): Table {
  return {
    title: `What stands open in the ${doors.season} season`,
    columns: [
      column("door", "Door", "text", 20),
      column("state", "State", "text", 12),
      column("until", "Last day", "text", 24),
      column("blocks", "It blocks", "text", 40),
      column("price", "Price", "text", 24),
    ],
    rows: doors.doors.map((door) => [
      doorName(door),
      doorStateWord(door.state),
      lastDayWords(door),
      blocksWords(door.blocks, doors.programs),
      priceWords(door.price) ?? "none known",
    ]),
  };
}
