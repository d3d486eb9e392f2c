import type { ChartMethod } from "@smartpick/answers";

/** Why no effect can be asked of a chart, as data. The sentences live in the report. */
export type EffectProblem =
  | { readonly code: "phase-unknown"; readonly phase: string; readonly known: readonly string[] }
  | { readonly code: "phase-twice"; readonly phase: string }
  | { readonly code: "phases-same"; readonly phase: string }
  | { readonly code: "phases-reversed"; readonly before: string; readonly after: string }
  | { readonly code: "method-without-level"; readonly method: ChartMethod };
