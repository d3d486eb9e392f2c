import type { RowFault } from "./row-fault.ts";
import type { Table } from "./table.ts";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Bounds of a number in a cell; `takes` completes "It takes …". */
export interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly takes: string;
}

/** Reads the cells of a table by the names of their columns, large and small letters alike, and gathers what is refused. */
export class RowReader {
  readonly #table: Table;
  readonly #columns: ReadonlyMap<string, number>;
  readonly faults: RowFault[] = [];

  constructor(table: Table) {
    this.#table = table;
    this.#columns = new Map(table.columns.map((name, at) => [name.trim().toLowerCase(), at]));
  }

  /** The names of the columns in small letters. */
  get names(): readonly string[] {
    return [...this.#columns.keys()];
  }

  has(column: string): boolean {
    return this.#columns.has(column);
  }

  /** Notes a fault where a column is missing or no row stands below the names; says whether all is there. */
  requires(columns: readonly string[], wanted: readonly string[] = columns): boolean {
    const missing = columns.filter((name) => !this.has(name));
    if (missing.length > 0)
      this.faults.push({ code: "missing-columns", columns: missing, found: this.#table.columns, wanted });
    else if (this.#table.rows.length === 0) this.faults.push({ code: "no-rows" });
    return this.faults.length === 0;
  }

  /** The text of a cell; empty where the column is not there. */
  text(row: number, column: string): string {
    const at = this.#columns.get(column);
    return at === undefined ? "" : (this.#table.rows[row]?.[at] ?? "").trim();
  }

  line(row: number): number {
    return this.#table.lines[row] ?? row + 2;
  }

  /** The text of a cell that may not be empty; notes a fault where it is. */
  neededText(row: number, column: string, takes: string): string {
    const text = this.text(row, column);
    if (text === "") this.faults.push({ code: "cell-missing", line: this.line(row), column, takes });
    return text;
  }

  /** The number in a cell that may be empty: null there, and with a fault where it is no number within the bounds. */
  number(row: number, column: string, rule: NumberRule): number | null {
    const cell = this.text(row, column);
    if (cell === "") return null;
    const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
    if (value >= rule.least && value <= rule.most && (!rule.whole || Number.isInteger(value)))
      return value === 0 ? 0 : value;
    this.refuse(row, column, cell, rule.takes);
    return null;
  }

  /** The number in a cell that may not be empty. */
  neededNumber(row: number, column: string, rule: NumberRule): number | null {
    if (this.text(row, column) !== "") return this.number(row, column, rule);
    this.faults.push({ code: "cell-missing", line: this.line(row), column, takes: rule.takes });
    return null;
  }

  /** The value that a word of a cell stands for; null where it is empty, and with a fault where the word is not known. */
  word<Value>(row: number, column: string, words: ReadonlyMap<string, Value>, takes: string): Value | null {
    const cell = this.text(row, column);
    if (cell === "") return null;
    const value = words.get(cell.toLowerCase());
    if (value !== undefined) return value;
    this.refuse(row, column, cell, takes);
    return null;
  }

  /** Notes that a cell was refused. */
  refuse(row: number, column: string, cell: string, takes: string): void {
    this.faults.push({ code: "cell-refused", line: this.line(row), column, cell, takes });
  }
}
