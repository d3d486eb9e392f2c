import type { ReactNode } from "react";
import type { CellFault, TypedColumn } from "./typed-column.ts";
import type { TypedRow } from "./typed-table.ts";

/** What both forms of the editor draw. */
export interface EditorParts {
  /** What the rows are together, for who cannot see them. */
  readonly name: string;
  /** What one row is: "person". */
  readonly one: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly TypedRow[];
  /** What is wrong with a cell; the one that is being typed is left in peace. */
  readonly faultOf: (row: number, column: string | null) => CellFault | null;
  readonly cellOf: (row: TypedRow, column: string) => string;
  readonly onCell: (row: number, column: string, text: string) => void;
  readonly onTake: (row: number) => void;
  /** What else a row of this table is filled in with. */
  readonly more: (row: TypedRow) => ReactNode;
}
