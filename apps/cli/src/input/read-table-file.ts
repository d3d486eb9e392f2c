import { MOST_IN_TABLE, type ReadTable, readTable, tableProblemWords } from "@smartpick/reader";
import { Refusal } from "../refusal.ts";
import { readBytes } from "./read-text.ts";

/** The rows of a CSV file that the user named; a file that is no table is refused with what is wrong and what to do. */
export function readTableFile(file: string): ReadTable {
  const bytes = readBytes(file, { words: "a table in CSV", mostBytes: MOST_IN_TABLE.bytes });
  const table = readTable(bytes);
  if (!table.ok) throw new Refusal(...table.problems.map((problem) => tableProblemWords(problem, file)));
  return table.value;
}
