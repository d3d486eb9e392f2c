import type { Doors, MilestoneId, SeasonDay } from "@smartpick/core";
import type { Frame, Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { label } from "../charts/markup.ts";
import { lineElement } from "../charts/rules.ts";
import { shortDay } from "../english/day.ts";
import { daysFrom } from "../season-room/days.ts";
import { shortSeasonDay } from "./door-words.ts";

/** The days between which a season is drawn, ISO dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const NAMES: Readonly<Record<MilestoneId, string>> = {
  "applications-open": "Applications open",
  "programs-review": "Programs read",
  "pathways-deadline": "Pathway closes",
  "rank-list-deadline": "Rank list",
  "match-week-monday": "Match Week",
  "match-day": "Match Day",
  start: "First day",
};

/** The name of a day of the season, as short as an axis needs it. */
export function milestoneName(id: MilestoneId): string {
  return NAMES[id];
}

/** The day on which something is drawn; `null` where none is known. */
export function drawnDay({ day, about }: SeasonDay): string | null {
  return day ?? about;
}

/** From the first day to send applications, or from today where that is earlier, to the first day of residency, or to today. */
export function spanOf({ milestones, today }: Pick<Doors, "milestones" | "today">): DaySpan {
  const days = milestones.flatMap((one) => drawnDay(one) ?? []);
  const all = [...days, today].sort();
  return { from: all[0]!, to: all.at(-1)! };
}

/** Pixels of one row of words above the plot, and between two words in one row. */
const ROW = 17;
const APART = 10;
/** Width of a letter of 13 px, about; rather too wide than too narrow. */
const LETTER = 6.9;

interface Word {
  readonly at: number;
  readonly words: string;
  readonly bold: boolean;
}

interface Placed extends Word {
  readonly row: number;
  readonly left: number;
}

/** The days of the axis that are named, today among them. */
function wordsOf({ milestones, today }: Pick<Doors, "milestones" | "today">, ids: readonly MilestoneId[]) {
  const days = milestones.flatMap((one) => {
    const on = drawnDay(one);
    return on === null || !ids.includes(one.id)
      ? []
      : [{ on, words: `${NAMES[one.id]} ${shortSeasonDay(one, today)}`, bold: false }];
  });
  return [...days, { on: today, words: `Today ${shortDay(today, today)}`, bold: true }].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  );
}

/** Words above the plot in as many rows as keep them apart; each stays inside the drawing. */
export function headOf(
  doors: Pick<Doors, "milestones" | "today">,
  ids: readonly MilestoneId[],
  plot: { readonly left: number; readonly right: number; readonly width: number },
): { readonly rows: number; readonly placed: readonly Placed[] } {
  const span = spanOf(doors);
  const days = Math.max(1, daysFrom(span.from, span.to));
  const ends: number[] = [];
  const placed = wordsOf(doors, ids).map(({ on, words, bold }): Placed => {
    const at = plot.left + ((plot.right - plot.left) * daysFrom(span.from, on)) / days;
    const wide = words.length * LETTER;
    const left = Math.max(0, Math.min(at - wide / 2, plot.width - wide));
    const free = ends.findIndex((end) => end + APART <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = left + wide;
    return { at, words, bold, row, left };
  });
  return { rows: ends.length, placed };
}

/** Room above the plot for so many rows of words, in pixels. */
export function headHeight(rows: number): number {
  return rows * ROW + 8;
}

/** Words that stand clear of the lines they lie over. */
export function clearWords(words: string, { x, y, bold = false, end = false }: ClearPlace): string {
  return label(words, {
    class: "clear",
    x,
    y,
    "text-anchor": end ? "end" : undefined,
    fill: bold ? INK.strong : INK.quiet,
    "font-weight": bold ? 600 : undefined,
    stroke: INK.paper,
    "stroke-width": 5,
    "paint-order": "stroke",
    "stroke-linejoin": "round",
  });
}

interface ClearPlace {
  readonly x: number;
  readonly y: number;
  readonly bold?: boolean;
  /** Whether the words end at the place. */
  readonly end?: boolean;
}

/** The named days: words above, a line from each down through the plot; today's is strong. */
export function dayHead(placed: readonly Placed[]): Mark {
  const foot = (row: number): number => (row + 1) * ROW - 4;
  return ({ bottom }: Frame) =>
    [
      ...placed.map(({ at, bold, row }) =>
        lineElement(
          { x1: at, x2: at, y1: foot(row) + 4, y2: bottom },
          bold ? { class: "today", stroke: INK.strong, thick: 1.5 } : { class: "grid", stroke: INK.hair },
        ),
      ),
      ...placed.map(({ words, bold, row, left }) => clearWords(words, { x: left, y: foot(row), bold })),
    ].join("");
}
