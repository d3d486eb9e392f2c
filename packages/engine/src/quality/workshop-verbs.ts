import type {
  Chart,
  ClinicKind,
  ClinicTruth,
  PointsNeeded,
  ScoreReport,
  UsabilityReport,
} from "@smartpick/answers";
import type { ProjectChartTold, ProjectComparisonTold, ProjectEvaluationKind, Result } from "@smartpick/core";
import {
  type Analysed,
  type ChartProblem,
  type ColumnChoices,
  checkIdentifiers,
  columnChoices,
  csvOf,
  type Graded,
  gradeFindings,
  type Identifiers,
  isClinicTable,
  makeClinic,
  type PointsAsked,
  type PointsProblem,
  pointsNeeded,
  projectChart,
  projectComparison,
  projectEvaluation,
  type RowFault,
  type Table,
} from "@smartpick/quality";
import { readTable, type TableProblem } from "@smartpick/reader";
import type { VerbTable } from "../jobs/verb-table.ts";
import { holdTable, type WorkshopContext } from "./workshop-context.ts";

/** What a screen shows of a table before anything is made of it. */
export interface TableSummary {
  readonly columns: readonly string[];
  /** How many there are. */
  readonly rows: number;
  /** The first few. */
  readonly head: readonly (readonly string[])[];
}

/** A table as it can be corrected cell by cell. */
export interface TableRows {
  readonly columns: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** `null` where they are too many for a screen. */
  readonly rows: Table["rows"] | null;
  /** The line of each row in its file, from 1. */
  readonly lines: Table["lines"];
}

/** No table of that name is held: it was never read, or the worker began anew. The caller reads it again. */
export interface NotHeld {
  readonly state: "not-held";
}

/** What was made of a table that is held. */
export interface Made<T> {
  readonly state: "made";
  readonly value: T;
}

/** Which sample clinic is meant. */
interface ClinicAsked {
  readonly kind: ClinicKind;
  readonly rows: number;
  readonly seed: number;
}

interface Findings {
  readonly findings: readonly string[];
}

const ROWS_SHOWN = 5;

/** What a shell may ask about her table. None of them needs the facts. */
export const WORKSHOP_VERBS = {
  /** Reads the bytes of a table and holds it under a name. */
  "table.read"(
    context: WorkshopContext,
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  ): Result<TableSummary, TableProblem> {
    const read = readTable(bytes);
    if (!read.ok) return read;
    holdTable(context, name, read.value);
    return { ok: true, value: summaryOf(read.value) };
  },
  /** The summary of a table that is held. */
  "table.summary"(
    context: WorkshopContext,
    { name }: { readonly name: string },
  ): NotHeld | Made<TableSummary> {
    return madeOf(context, name, summaryOf);
  },
  /** The rows of a table that is held, with their lines, so that they can be corrected; none where there are more than `most`. */
  "table.rows"(
    context: WorkshopContext,
    { name, most }: { readonly name: string; readonly most: number },
  ): NotHeld | Made<TableRows> {
    return madeOf(context, name, ({ columns, rows, lines }) => ({
      columns,
      lines,
      count: rows.length,
      rows: rows.length > most ? null : rows,
    }));
  },
  /** The chart of a table that is held, and what it bears. */
  "table.chart"(
    context: WorkshopContext,
    { name, told }: { readonly name: string; readonly told: ProjectChartTold },
  ): NotHeld | Made<Result<Chart, ChartProblem>> {
    return madeOf(context, name, (table) => projectChart(table, told));
  },
  /** How many points a chart still needs to show a change; `null` where the table makes no chart. */
  "table.points-needed"(
    context: WorkshopContext,
    input: { readonly name: string; readonly told: ProjectChartTold; readonly asked: PointsAsked },
  ): NotHeld | Made<Result<PointsNeeded, PointsProblem> | null> {
    return madeOf(context, input.name, (table) => {
      const found = projectChart(table, input.told);
      return found.ok ? pointsNeeded(found.value, input.asked) : null;
    });
  },
  /** What in a table that is held may tell who a person is. */
  "table.identifiers"(
    context: WorkshopContext,
    { name }: { readonly name: string },
  ): NotHeld | Made<Identifiers> {
    return madeOf(context, name, identifiersIn);
  },
  /** The columns of a table that is held, and the values to choose from. */
  "table.columns"(
    context: WorkshopContext,
    { name, kind }: { readonly name: string; readonly kind: ClinicKind | null },
  ): NotHeld | Made<readonly ColumnChoices[]> {
    return madeOf(context, name, (table) => columnChoices(table, kind));
  },
  /** Whether a table that is held is the sample clinic that is named, cell by cell. */
  "table.is-clinic"(
    context: WorkshopContext,
    { name, clinic }: { readonly name: string; readonly clinic: ClinicAsked },
  ): NotHeld | Made<boolean> {
    return madeOf(context, name, (table) =>
      isClinicTable(table, makeClinic(clinic.kind, clinic.rows, clinic.seed)),
    );
  },
  /** The comparison that a project asks of a table that is held. */
  "table.compare"(
    context: WorkshopContext,
    { name, told }: { readonly name: string; readonly told: ProjectComparisonTold },
  ): NotHeld | Made<Analysed> {
    return madeOf(context, name, (table) => projectComparison(table, told));
  },
  /** What a table that is held says on the use of a record system. */
  "table.evaluate"(
    context: WorkshopContext,
    { name, kind }: { readonly name: string; readonly kind: ProjectEvaluationKind },
  ): NotHeld | Made<Result<UsabilityReport | ScoreReport, RowFault>> {
    return madeOf(context, name, (table) => projectEvaluation(table, kind));
  },
  /** The rows of a sample clinic as a file; its truth stays here. */
  "clinic.rows"(_: WorkshopContext, { kind, rows, seed }: ClinicAsked): string {
    return csvOf(makeClinic(kind, rows, seed).table);
  },
  /** Findings beside the truth of a sample clinic. */
  "clinic.grade"(_: WorkshopContext, { findings, ...clinic }: ClinicAsked & Findings): Graded {
    return gradeFindings(findings, makeClinic(clinic.kind, clinic.rows, clinic.seed).truth);
  },
  /** What is true in a sample clinic, for who asks to see it. */
  "clinic.truth"(_: WorkshopContext, { kind, rows, seed }: ClinicAsked): ClinicTruth {
    return makeClinic(kind, rows, seed).truth;
  },
} satisfies VerbTable<WorkshopContext>;

export type WorkshopVerbs = typeof WORKSHOP_VERBS;

function summaryOf({ columns, rows }: Table): TableSummary {
  return { columns, rows: rows.length, head: rows.slice(0, ROWS_SHOWN) };
}

/** What was found in tables that are held: a long one takes seconds, and more than one part of a screen asks. */
const CHECKED = new WeakMap<Table, Identifiers>();

function identifiersIn(table: Table): Identifiers {
  const found = CHECKED.get(table) ?? checkIdentifiers(table);
  CHECKED.set(table, found);
  return found;
}

function madeOf<T>({ tables }: WorkshopContext, name: string, make: (table: Table) => T): NotHeld | Made<T> {
  const table = tables.get(name);
  return table === undefined ? { state: "not-held" } : { state: "made", value: make(table) };
}
