/** Why a table bears no analysis of what was asked, as data. */
export type AnalysisProblem =
  | { readonly code: "no-such-column"; readonly column: string; readonly columns: readonly string[] }
  /** The column has other than two values, so which of them is meant has to be said. */
  | {
      readonly code: "value-needed";
      readonly part: "outcome" | "exposure";
      readonly column: string;
      readonly values: readonly string[];
    }
  | {
      readonly code: "no-such-value";
      readonly part: "outcome" | "exposure";
      readonly column: string;
      readonly is: string;
      readonly values: readonly string[];
    }
  | { readonly code: "bad-comparison"; readonly part: "outcome" | "exposure"; readonly is: string }
  | {
      readonly code: "too-many-strata";
      readonly columns: readonly string[];
      readonly found: number;
      readonly most: number;
    }
  | { readonly code: "no-rows-left" };
