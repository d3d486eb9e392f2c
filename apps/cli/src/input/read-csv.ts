import type { Result } from "@smartpick/core";
import type { RowFault, Table } from "@smartpick/engine/quality";
import { MOST_IN_TABLE, readTable, tableProblemWords } from "@smartpick/reader";
import { rowFaultWords } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { readBytes } from "./read-text.ts";

/** What a calculation gives for the rows of a CSV file; a file, a row or a cell that is not accepted is refused in words. */
export function readCsv<Value>(file: string, calculate: (table: Table) => Result<Value, RowFault>): Value {
  const bytes = readBytes(file, { words: "a table in .csv", mostBytes: MOST_IN_TABLE.bytes });
  const table = readTable(bytes);
  if (!table.ok) throw new Refusal(...table.problems.map((problem) => tableProblemWords(problem, file)));
  const result = calculate(table.value);
  if (!result.ok) throw new Refusal(...result.problems.map((fault) => rowFaultWords(fault, file)));
  return result.value;
}
