import { isIsoDate } from "@smartpick/core";
import { type Cell, textOf } from "./sheet-file.ts";

/** How two numbers with a stroke are read: which is the month, or that they are no day at all ("7 of 15"). */
export type Reading = "month-first" | "day-first" | "no-day";

/** What a cell says of a day. */
export type DayCell =
  | { readonly kind: "empty" }
  | { readonly kind: "day"; readonly day: string }
  /** Could be several things; the days of each reading that gives one. */
  | {
      readonly kind: "asked";
      readonly monthFirst: string | null;
      readonly dayFirst: string | null;
      readonly short: boolean;
    }
  | { readonly kind: "text" };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** From this month on a day without a year is of the year before the Match. */
const FIRST_MONTH = 6;

/**
 * The day of a cell, for a season (year of the Match), which gives the year where the cell has none. A day is read only
 * where it can be but one; two numbers such as 7/15 are asked about, as they may be a count.
 */
export function dayCell(cell: Cell | undefined, season: number): DayCell {
  if (cell === undefined) return { kind: "empty" };
  if (typeof cell !== "string") return { kind: "day", day: cell.day };
  const text = textOf(cell);
  if (text === "" || /^(-|–|—|n\/?a|none|no|unknown)$/i.test(text)) return { kind: "empty" };
  return fromIso(text) ?? fromWords(text, season) ?? fromStrokes(text, season) ?? { kind: "text" };
}

/** The day of an asked cell by a reading; `null` where that reading gives none. */
export function dayBy(cell: DayCell, reading: Reading | undefined): string | null {
  if (cell.kind === "day") return cell.day;
  if (cell.kind !== "asked" || reading === undefined || reading === "no-day") return null;
  return reading === "month-first" ? cell.monthFirst : cell.dayFirst;
}

function fromIso(text: string): DayCell | null {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  return sure(dayOf(Number(year), Number(month), Number(day)));
}

/** "6 Oct 2026", "Oct 6", "October 6th, 2026". */
function fromWords(text: string, season: number): DayCell | null {
  const first = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(text);
  const last = /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}+)\.?(?:[ ,-]+(\d{4}))?$/u.exec(text);
  const [name, day, year] = first
    ? [first[1], first[2], first[3]]
    : last
      ? [last[2], last[1], last[3]]
      : [undefined, undefined, undefined];
  const month = 1 + MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase());
  if (month === 0) return null;
  return sure(dayOf(year === undefined ? yearOf(month, season) : Number(year), month, Number(day)));
}

function fromStrokes(text: string, season: number): DayCell | null {
  const [, a, b, y] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (a === undefined || b === undefined) return null;
  const year = (month: number): number =>
    y === undefined ? yearOf(month, season) : y.length === 2 ? 2000 + Number(y) : Number(y);
  const [one, two] = [Number(a), Number(b)];
  const monthFirst = dayOf(year(one), one, two);
  const dayFirst = dayOf(year(two), two, one);
  if (y !== undefined) {
    if (monthFirst === null || monthFirst === dayFirst) return sure(dayFirst);
    if (dayFirst === null) return sure(monthFirst);
  }
  return { kind: "asked", monthFirst, dayFirst, short: y === undefined };
}

function sure(day: string | null): DayCell | null {
  return day === null ? null : { kind: "day", day };
}

function yearOf(month: number, season: number): number {
  return month >= FIRST_MONTH ? season - 1 : season;
}

function dayOf(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}
