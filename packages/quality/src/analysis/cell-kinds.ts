/** Words that stand for an empty cell. */
export const MISSING_WORDS: ReadonlySet<string> = new Set([
  "na",
  "n/a",
  "nan",
  "null",
  "none recorded",
  "unknown",
  "missing",
  "not recorded",
  ".",
  "-",
  "?",
  "–",
]);

/** The number that a cell is, or `null`: digits with one decimal point, nothing else. */
export function numberIn(cell: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell) ? Number(cell) : null;
}

/** Whether a cell is an ISO week that a calendar has; `null` where it is no week at all. */
export function isWeek(cell: string): boolean | null {
  const found = /^(\d{4})-?W(\d{1,2})$/i.exec(cell);
  if (found === null) return null;
  const week = Number(found[2]);
  return week >= 1 && week <= weeksOf(Number(found[1]));
}

/** 53 where the year begins on a Thursday, or on a Wednesday and is a leap year; else 52 (ISO 8601). */
function weeksOf(year: number): number {
  const dayOfDecember31 = (y: number): number =>
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return dayOfDecember31(year) === 4 || dayOfDecember31(year - 1) === 3 ? 53 : 52;
}

/** Whether a cell written as YYYY-MM-DD is a day that exists; `null` where it is written otherwise. */
export function isIsoDate(cell: string): boolean | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  if (found === null) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** A cell without case, marks between words and spaces: what two spellings of one value share. */
export function normalSpelling(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[\s_./-]+/g, " ")
    .trim();
}
