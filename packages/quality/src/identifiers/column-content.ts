import { isNameWord, plainWord } from "./name-words.ts";

/** Fewer numbers than this tell nothing about how they were given. */
const LEAST_COUNTED = 3;

/** Whether cells only number the rows: a common front and whole numbers that fill their range at least by half. */
export function isCounting(cells: readonly string[]): boolean {
  const fronts = new Set<string>();
  const numbers = new Set<number>();
  for (const cell of cells) {
    const found = /^([A-Za-z]{0,6}[-_#]?)(\d{1,6})$/.exec(cell);
    if (found === null) return false;
    fronts.add(found[1] ?? "");
    numbers.add(Number(found[2]));
    if (fronts.size > 1) return false;
  }
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return numbers.size >= LEAST_COUNTED && most - least + 1 <= 2 * numbers.size;
}

const LEAST_PERIODS = 4;
const MS_PER_DAY = 86_400_000;

/** Whether days are the beginnings of weeks or months: ISO days that share their weekday, all the first of a month, or months. */
export function isPeriodStarts(cells: ReadonlySet<string>): boolean {
  if (cells.size < LEAST_PERIODS) return false;
  const weekdays = new Set<number>();
  let areFirsts = true;
  for (const cell of cells) {
    const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cell);
    if (found === null) return false;
    const [year = 0, month = 0, day = 1] = found.slice(1, found[3] === undefined ? 3 : 4).map(Number);
    weekdays.add((((Date.UTC(year, month - 1, day) / MS_PER_DAY) % 7) + 7) % 7);
    areFirsts &&= day === 1;
  }
  return areFirsts || weekdays.size === 1;
}

/** At least this share of the different cells of a column of names begins with a known name. */
const SHARE_OF_NAMES = 0.5;
const LEAST_NAMES = 5;

/** Whether a column holds people by its content: short capitalised cells, mostly known names, most of them different. */
export function isNames(cells: ReadonlySet<string>): boolean {
  if (cells.size < LEAST_NAMES) return false;
  let known = 0;
  let shaped = 0;
  let others = 0;
  for (const cell of cells) {
    if (others > 0.2 * cells.size) return false;
    if (!/^\p{Lu}[\p{L}'’-]+(?:[ ,]+[\p{L}.'’-]+){0,3}$/u.test(cell)) {
      others++;
      continue;
    }
    shaped++;
    if (cell.split(/[ ,-]+/).some((word) => plainWord(word).length > 2 && isNameWord(word))) known++;
  }
  return shaped >= 0.8 * cells.size && known >= SHARE_OF_NAMES * cells.size;
}

/** Long numbers of nine or more digits that differ in nearly every row. */
export function isLongNumbers(cells: readonly string[], distinct: number): boolean {
  return (
    cells.length >= 3 &&
    distinct >= 0.9 * cells.length &&
    cells.every((cell) => /^[A-Za-z]{0,4}[-/]?\d{7,20}$/.test(cell))
  );
}

/** A column of categories has at least this many cells for each of its values. */
const LEAST_REPEATS = 3;
const LONGEST_CATEGORY = 60;

/** The values of a column of few values, each met again and again: kinds of things, such as models of a device. */
export function categoriesOf(cells: readonly string[], distinct: ReadonlySet<string>): ReadonlySet<string> {
  const categories = new Set<string>();
  if (cells.length < LEAST_REPEATS * distinct.size) return categories;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const [cell, count] of counts)
    if (count >= LEAST_REPEATS && cell.length <= LONGEST_CATEGORY) categories.add(cell);
  return categories;
}
