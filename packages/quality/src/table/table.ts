/** Rows of text under named columns, as the reader of tables gives them; `lines` holds the line of each row, from 1. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}
