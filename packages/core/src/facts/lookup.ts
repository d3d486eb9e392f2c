import type { Fact, FactValue, FieldName } from "./fact.ts";
import type { FactTable } from "./fact-table.ts";

/** The resolved value of a field, `null` = unknown (never no, zero or an average). */
export function valueAt(table: FactTable, row: number, field: FieldName): FactValue {
  return table.columns.get(field)?.values[row] ?? null;
}

/** The resolved fact of a field with its provenance, or `null` when nobody has published one. */
export function factAt(table: FactTable, row: number, field: FieldName): Fact | null {
  const column = table.columns.get(field);
  const value = column?.values[row] ?? null;
  if (column === undefined || value === null) return null;
  const provenance = table.provenance[column.provenance[row]!];
  return provenance ? { field, value, ...provenance } : null;
}

/** Every fact that stands for a field: the resolved one first, the others after it; empty = unknown. */
export function factsAt(table: FactTable, row: number, field: FieldName): readonly Fact[] {
  const first = factAt(table, row, field);
  const others = (table.further.get(row) ?? []).filter((fact) => fact.field === field);
  return first ? [first, ...others] : others;
}

/** True when two known values of a field disagree. */
export function conflictAt(table: FactTable, row: number, field: FieldName): boolean {
  const values = new Set<FactValue>();
  for (const fact of factsAt(table, row, field)) if (fact.value !== null) values.add(fact.value);
  return values.size > 1;
}

const indexes = new WeakMap<FactTable, ReadonlyMap<string, number>>();

/**
 * Row of a program by id (`acgme:1403521267`, `acgme:1403521267/P`, `nrmp:1820726C0`) or by its bare ACGME or NRMP
 * code; any NRMP code of a track finds that track. `null` when there is none. Letters may be of either case.
 */
export function rowOf(table: FactTable, idOrCode: string): number | null {
  return indexOf(table).get(idOrCode.trim().toLowerCase()) ?? null;
}

/** Rows of all tracks of the program that a row belongs to, itself included, in table order. */
export function tracksOfRow(table: FactTable, row: number): readonly number[] {
  const base = baseIdOf(table.ids[row]!);
  const rows: number[] = [];
  for (const suffix of ["", "/C", "/A", "/M", "/P", "/R"]) {
    const found = rowOf(table, base + suffix);
    if (found !== null && table.ids[found] === base + suffix) rows.push(found);
  }
  return rows.sort((a, b) => a - b);
}

/** Id of the program that a track belongs to: the id without the track's letter. */
export function baseIdOf(id: string): string {
  const slash = id.indexOf("/");
  return slash < 0 ? id : id.slice(0, slash);
}

/** The bare ACGME code of an id, or `null` for a program known by NRMP code alone. */
export function acgmeCodeOf(id: string): string | null {
  const match = /^acgme:(\d{10})/.exec(id);
  return match?.[1] ?? null;
}

function indexOf(table: FactTable): ReadonlyMap<string, number> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, number>();
  const codes = table.columns.get("nrmpCode")?.values;
  for (let row = 0; row < table.size; row++) {
    const listed = codes?.[row];
    if (typeof listed !== "string") continue;
    for (const code of listed.split(";")) {
      index.set(`nrmp:${code.toLowerCase()}`, row);
      index.set(code.toLowerCase(), row);
    }
  }
  table.ids.forEach((id, row) => {
    index.set(id.toLowerCase(), row);
    index.set(id.slice(id.indexOf(":") + 1).toLowerCase(), row);
  });
  indexes.set(table, index);
  return index;
}
