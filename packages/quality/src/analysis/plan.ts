/** How a column is cleaned: what its cells may be, and how other ways to write them are read. */
export type ColumnRule =
  | { readonly type: "week" }
  | {
      readonly type: "number";
      readonly low: number;
      readonly high: number;
      readonly units?: readonly {
        readonly written: RegExp;
        readonly convert: (value: number) => number;
      }[];
    }
  | { readonly type: "choice"; readonly spellings: Readonly<Record<string, readonly string[]>> };

/** Which rows count: a value, or a comparison such as `<8` or `>=2025-W30`. */
export interface Condition {
  readonly column: string;
  readonly is: string;
}

/** A column whose values are told apart: bands that begin above each number, or each value a band of its own. */
export interface StrataBy {
  readonly column: string;
  readonly above: readonly number[] | null;
}

/** What is analysed: which event, which exposure, within which strata, and how columns are cleaned first. */
export interface AnalysisPlan {
  readonly outcome: Condition;
  readonly exposure: Condition;
  readonly strata: readonly StrataBy[];
  readonly rules: Readonly<Record<string, ColumnRule>>;
  /** The column of weeks or days by which the series is drawn; `null` for the first column that holds them. */
  readonly week: string | null;
  readonly synthetic: boolean;
}
