import type { WordedAnalysis } from "@smartpick/answers";
import { quantileSorted } from "@smartpick/core/math";
import type { Table } from "../table/table.ts";
import { isIsoDate, isWeek, numberIn } from "./cell-kinds.ts";

type Column = WordedAnalysis["columns"][number];

const MOST_TOP = 6;
const YES_NO = new Set(["yes", "no", "y", "n", "true", "false", "0", "1"]);

/** Each column of a clean table: what it seems to hold, how many cells are filled, and its quantiles or commonest values. */
export function describeColumns({ columns, rows }: Table): readonly Column[] {
  return columns.map((name, at) =>
    describe(
      name,
      rows.map((row) => row[at] ?? ""),
    ),
  );
}

function describe(name: string, cells: readonly string[]): Column {
  const filled = cells.filter((cell) => cell !== "");
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const type = typeOf(filled, counts);
  const numbers =
    type === "number" ? filled.flatMap((cell) => numberIn(cell) ?? []).sort((a, b) => a - b) : [];
  return {
    name,
    type,
    n: filled.length,
    missing: cells.length - filled.length,
    distinct: counts.size,
    quantiles: numbers.length === 0 ? null : quantilesOf(numbers),
    top: type === "number" || type === "text" ? [] : commonest(counts),
  };
}

function quantilesOf(sorted: readonly number[]): Column["quantiles"] {
  const at = (share: number): number => quantileSorted(sorted, share);
  return { least: at(0), q25: at(0.25), q50: at(0.5), q75: at(0.75), most: at(1) };
}

function commonest(counts: ReadonlyMap<string, number>): Column["top"] {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_TOP)
    .map(([value, n]) => ({ value, n }));
}

/** What nearly all cells are: a few others may be slips. */
const NEARLY_ALL = 0.95;

function typeOf(filled: readonly string[], counts: ReadonlyMap<string, number>): Column["type"] {
  if (filled.length === 0) return "empty";
  if (counts.size <= 2 && [...counts.keys()].every((cell) => YES_NO.has(cell.toLowerCase()))) return "yes-no";
  const nearly = (is: (cell: string) => boolean): boolean => {
    let others = 0;
    for (const [cell, n] of counts) {
      if (!is(cell)) others += n;
      if (others > (1 - NEARLY_ALL) * filled.length) return false;
    }
    return true;
  };
  if (nearly((cell) => numberIn(cell) !== null)) return "number";
  if (nearly((cell) => isWeek(cell) === true)) return "week";
  if (nearly((cell) => isIsoDate(cell) === true)) return "date";
  return counts.size <= Math.max(12, filled.length / 10) ? "category" : "text";
}
