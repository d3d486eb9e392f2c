import { type ProgramLedger, QUOTA_YEARS } from "@smartpick/core";
import { axisX, wordsBelow } from "../charts/axes.ts";
import { barY } from "../charts/bars.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { lineElement } from "../charts/rules.ts";
import { boldWords } from "../charts/words.ts";
import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";

/** Positions of one track in one Match; `null` = not published. */
export interface Positions {
  readonly year: number;
  readonly offered: number | null;
  readonly filled: number | null;
  /** Where it was published, by title; `null` where nothing was. */
  readonly source: string | null;
}

/** Positions offered and filled by year of the Match, every year that the ledger may hold. */
export function positionsOf({ fields }: Pick<ProgramLedger, "fields">): readonly Positions[] {
  return QUOTA_YEARS.map((year) => {
    const [offered, filled] = [`quota${year}`, `filled${year}`].map((name) =>
      fields.find(({ field }) => field === name),
    );
    const source = offered?.entries[0] ?? filled?.entries[0];
    return {
      year,
      offered: numberOf(offered?.value),
      filled: numberOf(filled?.value),
      source: source?.sourceTitle ?? null,
    };
  });
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** What the positions say, as one sentence. */
export function positionsFinding(rows: readonly Positions[]): string {
  const known = rows.filter(({ offered }) => offered !== null);
  const last = known.at(-1);
  if (last === undefined) return "No published list of the Match names its positions.";
  const both = known.filter(({ filled }) => filled !== null);
  const full = both.every(({ offered, filled }) => filled === offered);
  const offered = `${counted(last.offered ?? 0, "position")} in ${last.year}`;
  if (both.length === 0) return `It offered ${offered}. How many were filled is not published.`;
  if (full)
    return `It offered ${offered}. In ${counted(both.length, "published Match", "published Matches")}, every position was filled.`;
  const open = both.filter((row) => row.filled !== row.offered).map(({ year }) => year);
  return `It offered ${offered}. Positions stayed open in ${open.join(", ")}.`;
}

/** The same as a table, the years that nobody published among them. */
export function positionsTable(rows: readonly Positions[]): Table {
  return {
    title: "Positions by year of the Match",
    columns: [
      column("year", "Year", "year"),
      column("offered", "Offered", "count"),
      column("filled", "Filled", "count"),
      column("source", "Source", "text"),
    ],
    rows: rows.map(({ year, offered, filled, source }) => [
      year,
      offered ?? "Unknown",
      filled ?? "Unknown",
      source ?? "Not published",
    ]),
  };
}

const PLOT = 96;
const MARGIN = { top: 22, right: 2, bottom: 24, left: 2 };
/** Share of a year's room that its bar takes, and its widest, in pixels. */
const BAR = { share: 0.72, most: 44 } as const;
/** Pixels between two lines of a hatch. */
const HATCH = 7;

/**
 * One bar a year as SVG markup: its height = positions offered, filled in as far as they were filled, the number above.
 * A year that nobody published is hatched.
 */
export function positionsChart(rows: readonly Positions[], width: number): string {
  const most = Math.max(1, ...rows.map(({ offered, filled }) => Math.max(offered ?? 0, filled ?? 0)));
  const frame = frameOf({
    name: "positions",
    title: positionsFinding(rows),
    width,
    height: MARGIN.top + PLOT + MARGIN.bottom,
    margin: MARGIN,
    x: [0, rows.length],
    y: [0, most],
  });
  const room = (width - MARGIN.left - MARGIN.right) / Math.max(1, rows.length);
  const wide = Math.min(BAR.most, room * BAR.share);
  const marks = rows.flatMap((row, at): Mark[] => [
    ...barOf(row, at + 0.5, wide, most),
    wordsBelow(at + 0.5, [`’${String(row.year).slice(2)}`]),
  ]);
  return chart(frame, [...marks, axisX()]);
}

function barOf({ offered, filled }: Positions, x: number, wide: number, most: number): Mark[] {
  if (offered === null) return [hatched({ x, top: most / 2, wide })];
  const number = boldWords(String(offered), { x, y: offered, dy: -6, anchor: "middle" });
  const outline = barY(
    { x, foot: 0, top: offered },
    {
      class: filled === null ? "offered unsure" : "offered",
      fill: "none",
      stroke: INK.tide,
      wide,
      ...(filled === null ? { dash: "3 2" } : {}),
    },
  );
  if (filled === null) return [outline, number];
  const inside = barY(
    { x, foot: 0, top: Math.min(filled, offered) },
    { class: "filled", fill: INK.tideSoft, wide },
  );
  return [inside, outline, number];
}

/** A box of slanted lines: nothing is published. */
function hatched({
  x,
  top,
  wide,
}: {
  readonly x: number;
  readonly top: number;
  readonly wide: number;
}): Mark {
  return (frame) => {
    const [left, right] = [frame.x(x) - wide / 2, frame.x(x) + wide / 2];
    const [upper, lower] = [frame.y(top), frame.y(0)];
    const tall = lower - upper;
    const style = { class: "hatch", stroke: INK.line };
    const count = Math.floor((wide + tall) / HATCH);
    const lines = Array.from({ length: count }, (_, at) => {
      const along = (at + 1) * HATCH;
      const from = { x: left + Math.max(0, along - tall), y: lower - Math.min(along, tall) };
      const to = { x: left + Math.min(along, wide), y: lower - Math.max(0, along - wide) };
      return lineElement({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }, style);
    });
    const edge = (y: number) => lineElement({ x1: left, x2: right, y1: y, y2: y }, style);
    return [...lines, edge(upper)].join("");
  };
}
