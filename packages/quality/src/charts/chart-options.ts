import type { ChartDirection, ChartMethod, ChartRuleSet } from "@smartpick/answers";
import type { ColumnNames } from "./reading/columns.ts";

/** What is asked of a chart beside its table. */
export interface ChartOptions {
  readonly method: ChartMethod;
  /** `anhoej` by default. */
  readonly rules?: ChartRuleSet | undefined;
  /** Centre and limits from the first points of the only phase: a whole number from 1. */
  readonly freeze?: number | undefined;
  /** Leave large moving ranges out of the limits; by default only under the NHS rules. */
  readonly screen?: boolean | undefined;
  readonly target?: { readonly value: number; readonly better?: ChartDirection | undefined } | undefined;
  readonly columns?: ColumnNames | undefined;
}
