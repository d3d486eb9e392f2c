import { daysInMonth, isoDate } from "./iso-date.ts";

const MONTH_KEYS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Day of the week of a date, 0 = Sunday … 6 = Saturday (Sakamoto's method; no clock and no time zone). */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const key = MONTH_KEYS[month - 1];
  if (key === undefined) throw new RangeError(`no month ${month}`);
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + key + day) % 7;
}

/** The nth (from 1) given weekday of a month as YYYY-MM-DD, or `null` when the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7);
  const day = first + 7 * (nth - 1);
  return day <= daysInMonth(year, month) ? isoDate(year, month, day) : null;
}
