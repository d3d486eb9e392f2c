import type { TableProblem } from "./table-problem.ts";

type Words = {
  readonly [Code in TableProblem["code"]]: (
    problem: Extract<TableProblem, { code: Code }>,
    name: string,
  ) => string;
};

const TAKES = "A table is a .csv file: a line of column names, then one line a row.";
const FOUND = {
  excel: "an Excel workbook. In Excel, save the sheet as CSV and use that file.",
  pdf: "a PDF. Use the table that it was made from, saved as CSV.",
  "web-page": "a web page. Download the table itself, as CSV.",
  other: `a file of another kind. ${TAKES}`,
} as const;

const WORDS: Words = {
  empty: (_, name) => `${name} is empty. ${TAKES}`,
  "too-large": ({ found, most }, name) =>
    `${name} has ${Math.ceil(found / 1e6)} MB, and at most ${Math.floor(most / 1e6)} MB can be read. Keep only the columns and rows that you need.`,
  "not-csv": ({ found }, name) => `${name} is ${FOUND[found]}`,
  binary: (_, name) => `${name} holds characters that are no text. Save it as CSV in UTF-8.`,
  "no-rows": (_, name) => `${name} has a line of column names and no row below it. ${TAKES}`,
  "too-many-rows": ({ most }, name) =>
    `${name} has more than ${most.toLocaleString("en-US")} rows, which is the most. Cut it into parts.`,
  "too-many-columns": ({ found, most }, name) =>
    `${name} has ${found} columns, and at most ${most} are read. Keep the ones that you need.`,
  "cell-too-long": ({ line, most }, name) =>
    `${name}, line ${line}: a cell has over ${most.toLocaleString("en-US")} characters. Shorten it, or check for a missing quotation mark.`,
  "same-column-twice": ({ column }, name) =>
    `${name}: two columns are called “${column}”. Give each column a name of its own.`,
  "column-without-name": ({ at }, name) =>
    `${name}: column ${at} has no name. Write one in the first line, or remove the column.`,
  ragged: ({ line, cells, columns }, name) =>
    `${name}, line ${line}: ${cells} cells, and the first line names ${columns} columns. Give each row one cell a column; a cell with a comma needs quotation marks.`,
  "broken-quotes": ({ line }, name) =>
    `${name}, line ${line}: a quotation mark is opened and not closed rightly. Close it, or write it twice inside a cell.`,
};

/** What is wrong with the table of this name and what to do, in one to three short sentences. */
export function tableProblemWords(problem: TableProblem, name: string): string {
  const write = WORDS[problem.code] as (problem: TableProblem, name: string) => string;
  return write(problem, name.trim() === "" ? "The file" : name);
}
