import type { RowFault } from "@smartpick/engine/quality";
import { cellFaultWords } from "@smartpick/report";
import type { CellFault } from "./typed-column.ts";

/** The faults of single cells and rows, at the rows that stand on their lines. */
export function cellFaults(
  faults: readonly RowFault[],
  lines: ReadonlyMap<number, number>,
  columns: readonly string[],
): readonly CellFault[] {
  const rowOn = new Map([...lines].map(([row, line]) => [line, row]));
  return faults.flatMap((fault) => {
    const words = cellFaultWords(fault);
    const row = "line" in fault ? rowOn.get(fault.line) : undefined;
    if (words === null || row === undefined) return [];
    const named = "column" in fault ? fault.column : null;
    const column = columns.find((name) => name.trim().toLowerCase() === named) ?? null;
    return [{ row, column, words, isMissing: fault.code === "cell-missing" }];
  });
}
