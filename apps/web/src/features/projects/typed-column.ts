/** How a column of a typed table is filled in. */
export interface TypedColumn {
  /** As the file has it. */
  readonly name: string;
  readonly label: string;
  /** What it takes, where the label does not say so. */
  readonly hint?: string;
  /** `scale` = one of a few steps, side by side; `several` = names out of a list, with a semicolon between two. */
  readonly form: "line" | "number" | "pick" | "scale" | "several" | "none";
  readonly choices?: readonly ColumnChoice[];
  /** Whether the table is whole without anything in it. */
  readonly isOptional: boolean;
  /** Whether it needs more room than a number. */
  readonly isWide?: boolean;
}

export interface ColumnChoice {
  readonly id: string;
  readonly label: string;
}

/** A cell that is not accepted, and why. */
export interface CellFault {
  readonly row: number;
  /** `null` = the whole row. */
  readonly column: string | null;
  readonly words: string;
  /** Whether the cell only waits to be filled in. */
  readonly isMissing: boolean;
}

/** What a cell of a typed table needs to be filled in. */
export interface CellProps {
  readonly column: TypedColumn;
  readonly value: string;
  /** The label with the row that it stands in. */
  readonly label: string;
  /** The id of the words that say what is wrong or what it takes. */
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly onEnter: (text: string) => void;
}
