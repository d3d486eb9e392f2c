import type { FieldName } from "./fact.ts";
import type { FactTable } from "./fact-table.ts";
import { factAt } from "./lookup.ts";

/** What names a program wherever it is shown. */
export interface ProgramCard {
  readonly id: string;
  /** Ten digits; `null` where only the NRMP code is known. */
  readonly acgme: string | null;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string;
  readonly track: string;
}

/** The card of a ledger row. Throws for a row outside the ledger. */
export function programCardOf(table: FactTable, row: number): ProgramCard {
  const id = table.ids[row];
  if (id === undefined) throw new RangeError(`the ledger has no row ${row}`);
  return {
    id,
    acgme: /^acgme:(\d{10})/.exec(id)?.[1] ?? null,
    name: textIn(table, row, "name") ?? id,
    city: textIn(table, row, "city"),
    state: textIn(table, row, "state"),
    specialty: specialtyIn(table, row),
    track: textIn(table, row, "track") ?? "categorical",
  };
}

/** A program as warnings name it. */
export interface NamedProgram {
  readonly program: string;
  readonly name: string;
  readonly specialty: string;
  readonly track: string;
}

/** A ledger row as warnings name it. */
export function namedProgram(table: FactTable, row: number): NamedProgram {
  const { id, name, specialty, track } = programCardOf(table, row);
  return { program: id, name, specialty, track };
}

/** The specialty of a row. Throws where there is none, which the build of the facts excludes. */
export function specialtyIn(table: FactTable, row: number): string {
  const specialty = textIn(table, row, "specialty");
  if (specialty === null) throw new Error(`the program in row ${row} has no specialty`);
  return specialty;
}

/** A field of a row as text; `null` = unknown. */
export function textIn(table: FactTable, row: number, field: FieldName): string | null {
  const value = factAt(table, row, field)?.value ?? null;
  return value === null ? null : String(value);
}
