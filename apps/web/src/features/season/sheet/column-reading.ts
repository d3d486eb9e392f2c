import { type DayCell, dayBy, type Reading } from "./day-cell.ts";

const READINGS = ["month-first", "day-first", "year-first"] as const satisfies readonly Reading[];

/**
 * The one reading by which every cell of a column with a year of two digits among numbers is a day; `null` where none or
 * several are left that give other days. One cell such as 9/26/26 so tells how 10/06/26 beside it is meant.
 */
export function columnReading(cells: readonly DayCell[]): Reading | null {
  const doubtful = cells.filter((cell) => isTwoDigits(cell));
  if (doubtful.length === 0) return null;
  const left = READINGS.filter((reading) => doubtful.every((cell) => dayBy(cell, reading) !== null));
  const [first, ...others] = left;
  if (first === undefined) return null;
  const isSame = others.every((other) => doubtful.every((cell) => dayBy(cell, other) === dayBy(cell, first)));
  return isSame ? first : null;
}

/** Whether a cell is one of those that their column may settle. */
export function isTwoDigits(cell: DayCell): cell is Extract<DayCell, { kind: "asked" }> {
  return cell.kind === "asked" && cell.yearDigits === 2;
}
