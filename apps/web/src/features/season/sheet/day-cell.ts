import { isIsoDate, isoDate, seasonOfDay } from "@smartpick/core";
import { dayOfSerial } from "./serial-day.ts";
import { type Cell, textOf } from "./sheet-file.ts";
import { withoutTime } from "./without-time.ts";

/** How numbers with a stroke are read: which of them comes first, or that they are no day at all ("7 of 15"). */
export type Reading = "month-first" | "day-first" | "year-first" | "no-day";

/** Digits of the year in a cell that could be several things. */
export type YearDigits = 0 | 2 | 4;

/** What a cell says of a day. */
export type DayCell =
  | { readonly kind: "empty" }
  /** `timed` = it gives an hour too, which an application has no place for. */
  | { readonly kind: "day"; readonly day: string; readonly timed: boolean }
  /** Could be several things; the days of each reading that gives one. */
  | {
      readonly kind: "asked";
      readonly monthFirst: string | null;
      readonly dayFirst: string | null;
      readonly yearFirst: string | null;
      readonly yearDigits: YearDigits;
      readonly timed: boolean;
    }
  | { readonly kind: "text" };

type Untimed = { readonly kind: "day"; readonly day: string } | Omit<Asked, "timed">;
type Asked = Extract<DayCell, { kind: "asked" }>;

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];
const SHORTEST_MONTH = 3;
/** From this month on a day without a year is of the year before the Match. */
const FIRST_MONTH = 6;

/**
 * The day of a cell, for a season (year of the Match), which gives the year where the cell has none. A day is read only
 * where it can be but one; two numbers such as 7/15 are asked about, as they may be a count, and so is a year of two digits
 * among numbers. The number of a day, as spreadsheets count, is read within the season alone.
 */
export function dayCell(cell: Cell | undefined, season: number): DayCell {
  if (cell === undefined) return { kind: "empty" };
  if (typeof cell !== "string") return { kind: "day", day: cell.day, timed: cell.time !== undefined };
  const whole = plainSigns(textOf(cell));
  if (whole === "" || /^(-|–|—|n\/?a|none|no|unknown)$/i.test(whole)) return { kind: "empty" };
  const { text, weekday, timed } = withoutTime(whole);
  const found =
    fromIso(text) ?? fromWords(text, season) ?? fromStrokes(text, season) ?? fromSerial(whole, season);
  if (found === null || (weekday !== null && !canFallOn(found, weekday))) return { kind: "text" };
  return { ...found, timed };
}

/** The same text with plain spaces, strokes and digits, as other programs and languages write them. */
function plainSigns(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The day of an asked cell by a reading; `null` where that reading gives none. */
export function dayBy(cell: DayCell, reading: Reading | undefined): string | null {
  if (cell.kind === "day") return cell.day;
  if (cell.kind !== "asked" || reading === undefined || reading === "no-day") return null;
  return { "month-first": cell.monthFirst, "day-first": cell.dayFirst, "year-first": cell.yearFirst }[
    reading
  ];
}

function fromIso(text: string): Untimed | null {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  return sure(dayOf(Number(year), Number(month), Number(day)));
}

const NTH = "(?:st|nd|rd|th)?";
const YEAR = "(\\d{4}|'?\\d{2})";
/** "6 Oct 2026", "26-Sep-26", "6th of October". */
const DAY_MONTH = new RegExp(`^(\\d{1,2})${NTH}(?: of |[ ./-])(\\p{L}+)\\.?(?:[ ,./-]{1,2}${YEAR})?$`, "u");
/** "Oct 6", "October 6th, 2026", "Sep-26-2026"; "Sep-26" may be a month and its year, so it is none of these. */
const MONTH_DAY = new RegExp(
  `^(\\p{L}+)\\.?(?: (\\d{1,2})${NTH}|[ ./-](\\d{1,2})${NTH}[ ,./-]{1,2}${YEAR})$`,
  "u",
);
/** "2026-Oct-06". */
const YEAR_MONTH_DAY = /^(\d{4})[ ./-](\p{L}+)\.?[ ./-](\d{1,2})$/u;

/** A day whose month is a name: its year may have two digits or be left out, as no number can be taken for the month. */
function fromWords(text: string, season: number): Untimed | null {
  const [name, day, year] = wordParts(text);
  const month = monthNamed(name ?? "");
  if (month === null) return null;
  return sure(dayOf(year === undefined ? yearOf(month, season) : wholeYear(year), month, Number(day)));
}

/** The name of the month, the day and the year. */
function wordParts(text: string): readonly (string | undefined)[] {
  const [, name, day, dayToo, year] = MONTH_DAY.exec(text) ?? [];
  if (name !== undefined) return [name, day ?? dayToo, year];
  const [, dayFirst, second, last] = DAY_MONTH.exec(text) ?? [];
  if (second !== undefined) return [second, dayFirst, last];
  const [, first, middle, third] = YEAR_MONTH_DAY.exec(text) ?? [];
  return [middle, third, first];
}

function monthNamed(name: string): number | null {
  const small = name.toLowerCase();
  if (small.length < SHORTEST_MONTH) return null;
  const at = MONTHS.findIndex((month) => month.startsWith(small));
  return at < 0 ? null : at + 1;
}

function fromStrokes(text: string, season: number): Untimed | null {
  const [, a, b, y] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (a === undefined || b === undefined) return null;
  const year = (month: number): number => (y === undefined ? yearOf(month, season) : wholeYear(y));
  const [one, two] = [Number(a), Number(b)];
  const monthFirst = dayOf(year(one), one, two);
  const dayFirst = dayOf(year(two), two, one);
  const yearDigits = y === undefined ? 0 : y.length === 2 ? 2 : 4;
  if (yearDigits === 4) {
    if (monthFirst === null || monthFirst === dayFirst) return sure(dayFirst);
    if (dayFirst === null) return sure(monthFirst);
  }
  const yearFirst =
    yearDigits === 2 && a.length === 2 ? near(dayOf(wholeYear(a), two, Number(y)), season) : null;
  if (monthFirst === null && dayFirst === null && yearFirst === null) return null;
  return { kind: "asked", monthFirst, dayFirst, yearFirst, yearDigits };
}

function fromSerial(text: string, season: number): Untimed | null {
  const day = dayOfSerial(text);
  return day !== null && seasonOfDay(day) === season ? sure(day) : null;
}

/** A day within a season of the one at hand: two digits in front are a year only where they can be this one. */
function near(day: string | null, season: number): string | null {
  return day !== null && Math.abs(seasonOfDay(day) - season) <= 1 ? day : null;
}

/** A weekday (0 = Sunday) beside another day is a slip in one of the two. */
function canFallOn(found: Untimed, weekday: number): boolean {
  return found.kind !== "day" || new Date(`${found.day}T00:00:00Z`).getUTCDay() === weekday;
}

function sure(day: string | null): Untimed | null {
  return day === null ? null : { kind: "day", day };
}

function yearOf(month: number, season: number): number {
  return month >= FIRST_MONTH ? season - 1 : season;
}

function wholeYear(digits: string): number {
  const year = digits.replace("'", "");
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function dayOf(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  const iso = isoDate(year, month, day);
  return isIsoDate(iso) ? iso : null;
}
