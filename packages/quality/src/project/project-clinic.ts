import type { ProjectComparisonTold } from "@smartpick/core";
import { CLINIC_ROWS, type Clinic, makeClinic } from "../clinics/make-clinic.ts";
import { csvOf } from "../table/csv-of.ts";
import type { Table } from "../table/table.ts";

/** The sample clinic that a project names, rows and truth; as many rows as usual where none are named. */
export function projectClinic({ kind, seed, rows }: NonNullable<ProjectComparisonTold["clinic"]>): Clinic {
  return makeClinic(kind, rows ?? CLINIC_ROWS.usual, seed);
}

/** Whether a table is a clinic cell by cell: a grade from the truth of another clinic would mislead. */
export function isClinicTable(table: Table, clinic: Clinic): boolean {
  return table.rows.length === clinic.table.rows.length && csvOf(table) === csvOf(clinic.table);
}
