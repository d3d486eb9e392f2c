/** Why a file gave no table of rows, as data; `tableProblemWords` gives the sentence. `line` counts from 1. */
export type TableProblem =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly found: number; readonly most: number }
  /** Another format, such as an Excel workbook, a PDF or a picture. */
  | { readonly code: "not-csv"; readonly found: "excel" | "pdf" | "web-page" | "other" }
  /** Bytes that are no text of any known encoding. */
  | { readonly code: "binary" }
  /** A header line alone. */
  | { readonly code: "no-rows" }
  | { readonly code: "too-many-rows"; readonly most: number }
  | { readonly code: "too-many-columns"; readonly found: number; readonly most: number }
  | { readonly code: "cell-too-long"; readonly line: number; readonly most: number }
  /** A header that names two columns alike. */
  | { readonly code: "same-column-twice"; readonly column: string }
  | { readonly code: "column-without-name"; readonly at: number }
  /** A row with more or fewer cells than the header. */
  | { readonly code: "ragged"; readonly line: number; readonly cells: number; readonly columns: number }
  /** A quotation mark that is opened and never closed, or closed in the middle of a cell. */
  | { readonly code: "broken-quotes"; readonly line: number };
