/** Why the rows of a table were refused, as data. `line` counts from 1, the line of column names included. */
export type RowFault =
  | { readonly code: "no-rows" }
  | {
      readonly code: "missing-columns";
      readonly columns: readonly string[];
      readonly found: readonly string[];
      readonly wanted: readonly string[];
    }
  /** Columns that belong to another questionnaire, such as an eleventh answer. */
  | {
      readonly code: "strange-columns";
      readonly columns: readonly string[];
      readonly wanted: readonly string[];
    }
  | { readonly code: "cell-missing"; readonly line: number; readonly column: string; readonly takes: string }
  | {
      readonly code: "cell-refused";
      readonly line: number;
      readonly column: string;
      readonly cell: string;
      readonly takes: string;
    }
  | { readonly code: "weights-sum"; readonly line: number; readonly id: string; readonly sum: number }
  | {
      readonly code: "row-twice";
      readonly line: number;
      readonly first: number;
      readonly what: readonly string[];
    }
  | {
      readonly code: "counts-differ";
      readonly line: number;
      readonly column: string;
      readonly cell: string;
      readonly before: string;
      readonly clinician: string | null;
    }
  /** How many further faults are not told one by one. */
  | { readonly code: "more"; readonly count: number };

/** Faults that are told one by one: a file with a wrong column has hundreds, and eight show what is wrong. */
const MOST_TOLD = 8;

/** The first faults, and a count of the rest. */
export function toldFaults(faults: readonly RowFault[]): readonly RowFault[] {
  if (faults.length <= MOST_TOLD) return faults;
  return [...faults.slice(0, MOST_TOLD), { code: "more", count: faults.length - MOST_TOLD }];
}
