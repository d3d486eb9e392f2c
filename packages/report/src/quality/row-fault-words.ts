import type { RowFault } from "@smartpick/quality";
import { grouped, listed } from "../english/plural.ts";

type Words = {
  readonly [Code in RowFault["code"]]: (fault: Extract<RowFault, { code: Code }>, name: string) => string;
};

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));
/** A file may have hundreds of columns; the first show what kind it is. */
const MOST_NAMES = 14;

const WORDS: Words = {
  "no-rows": (_, name) =>
    `${name} has a line of column names and no row below it. Add one row for each answer.`,
  "missing-columns": ({ columns, found, wanted }, name) =>
    `${name} lacks the column${columns.length === 1 ? "" : "s"} ${quoted(columns)}. Its columns are ${found.slice(0, MOST_NAMES).join(", ")}${found.length > MOST_NAMES ? " and more" : ""}. Name them ${wanted.join(", ")}.`,
  "strange-columns": ({ columns, wanted }, name) =>
    `${name} has ${quoted(columns)}, which this scale does not have. Check which questionnaire it is; this one takes ${wanted.join(", ")}.`,
  "cell-missing": ({ line, column, takes }, name) =>
    `${placed(name, line)}, column ${column}: the cell is empty. It takes ${takes}. Fill it in, or leave the whole row out.`,
  "cell-refused": ({ line, column, cell, takes }, name) =>
    `${placed(name, line)}, column ${column}: “${shortCell(cell)}” is not accepted. It takes ${takes}.`,
  "weights-sum": ({ line, id, sum }, name) =>
    `${placed(name, line)}: the weights of “${shortCell(id)}” sum to ${sum}. They must sum to 15, one for each pair. Count the pairs again.`,
  "row-twice": ({ line, first, what }, name) =>
    `${placed(name, line)}: ${what.map((part) => `“${shortCell(part)}”`).join(", ")} stands on line ${first} already. Keep one row a person and step.`,
  "counts-differ": ({ line, column, cell, before, clinician }, name) =>
    `${placed(name, line)}, column ${column}: ${cell}, and ${before} above${clinician === null ? "" : ` for ${shortCell(clinician)}`}. It takes the count of the whole period, the same on every row${clinician === null ? "" : " of a clinician"}.`,
  more: ({ count }, name) =>
    `${name}: ${grouped(count)} more cells or rows are not accepted. Correct these first.`,
};

/** On a screen the table is before her, so its name is left out. */
function placed(name: string, line: number): string {
  return name === "" ? `Line ${line}` : `${name}, line ${line}`;
}

const LONGEST_CELL = 40;

function shortCell(cell: string): string {
  return cell.length <= LONGEST_CELL ? cell : `${cell.slice(0, LONGEST_CELL - 1)}…`;
}

/** What is wrong with a row of the file of this name and what would be accepted, in short sentences. */
export function rowFaultWords(fault: RowFault, name: string): string {
  const write = WORDS[fault.code] as (fault: RowFault, name: string) => string;
  return write(fault, name);
}

/** The same for a fault in one cell or row, where it is said beside that cell; null for a fault of the whole table. */
export function cellFaultWords(fault: RowFault): string | null {
  return "line" in fault ? rowFaultWords(fault, "") : null;
}
