import type { ChartMethod } from "@smartpick/answers";

/** Why no number of points can be told, as data. The sentences live in the report. */
export type PointsProblem =
  | { readonly code: "phase-unknown"; readonly phase: string; readonly known: readonly string[] }
  | { readonly code: "change-none" }
  /** The change seen was asked for, and there is none. */
  | { readonly code: "change-not-seen" }
  | { readonly code: "rules-none" }
  | { readonly code: "method-without-level"; readonly method: ChartMethod }
  | { readonly code: "baseline-short"; readonly points: number; readonly least: number }
  | { readonly code: "baseline-signals" };
