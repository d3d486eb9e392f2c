/** Why a table gave no chart, as data; `line` counts from 1. The sentences live in the report. */
export type ChartProblem =
  /** No column of any of these names; `role` is what it is needed for. */
  | {
      readonly code: "column-missing";
      readonly role: ColumnRole;
      readonly wanted: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly code: "no-rows" }
  | { readonly code: "no-values"; readonly column: string }
  | {
      readonly code: "not-a-number";
      readonly line: number;
      readonly column: string;
      readonly text: string;
      readonly likely: LikelyNumber;
    }
  | {
      readonly code: "number-too-large";
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  | { readonly code: "no-place"; readonly line: number; readonly column: string }
  | { readonly code: "not-a-date"; readonly line: number; readonly column: string; readonly text: string }
  | {
      readonly code: "impossible-date";
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly code: "negative-count";
      readonly line: number;
      readonly column: string;
      readonly value: number;
    }
  | {
      readonly code: "time-not-above-zero";
      readonly line: number;
      readonly column: string;
      readonly value: number;
    }
  | {
      readonly code: "n-not-above-zero";
      readonly line: number;
      readonly column: string;
      readonly value: number;
    }
  | { readonly code: "count-above-n"; readonly line: number; readonly value: number; readonly n: number }
  /** Rows of one subgroup that name two phases. */
  | {
      readonly code: "subgroup-in-two-phases";
      readonly line: number;
      readonly phases: readonly [string, string];
    }
  | { readonly code: "freeze-not-whole"; readonly freeze: number }
  | { readonly code: "freeze-with-phases"; readonly phases: number }
  /** A goal of a chart of shares lies between 0 and 1. */
  | { readonly code: "target-not-a-share"; readonly value: number };

/** What a column of a table is read for. */
export type ColumnRole = "place" | "value" | "n";

/** What a cell that is no plain number seems to be. */
export type LikelyNumber = "decimal-comma" | "thousands" | "percent" | "gap" | "other";
