import { isIsoDate, isWeek, numberIn } from "./cell-kinds.ts";

const COMPARED = /^(<=|>=|<|>)\s*(.+)$/;

/** Whether a cell meets a condition: equal to a value without regard to case, or compared by a number, week or day. */
export type Meets = (cell: string) => boolean | null;

/**
 * The test of a condition such as `yes`, `<8` or `>=2025-W30`; it gives `null` for an empty cell and, in a comparison, for
 * one that cannot be compared. `null` instead of a test where the comparison has no number, week or day behind its sign.
 */
export function conditionOf(is: string): Meets | null {
  const found = COMPARED.exec(is.trim());
  if (found === null) {
    const wanted = is.trim().toLowerCase();
    return (cell) => (cell === "" ? null : cell.toLowerCase() === wanted);
  }
  const [, sign = "", bound = ""] = found;
  const number = numberIn(bound);
  if (number !== null) {
    return (cell) => {
      const value = numberIn(cell);
      return value === null ? null : compared(value, sign, number);
    };
  }
  if (isWeek(bound) !== true && isIsoDate(bound) !== true) return null;
  const isSameKind = isWeek(bound) === true ? isWeek : isIsoDate;
  return (cell) => (isSameKind(cell) === true ? compared(cell, sign, bound) : null);
}

function compared<T extends number | string>(value: T, sign: string, bound: T): boolean {
  if (sign === "<") return value < bound;
  if (sign === "<=") return value <= bound;
  return sign === ">" ? value > bound : value >= bound;
}
