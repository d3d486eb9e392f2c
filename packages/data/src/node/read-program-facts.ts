import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fact, FieldName, Source } from "@smartpick/core";
import { type CsvRow, csvHeader, readCsv } from "./csv.ts";
import { parseCell } from "./field-rules.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";
import { type ColumnSpec, type TableSpec, tablesSchema } from "./tables-schema.ts";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

/** A table of `data/programs/` with its rows by id. */
export interface ProgramTable {
  readonly spec: TableSpec;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** Reads every table that `tables.yaml` names; each cell is checked against its field, each source against the list. */
export function readProgramTables(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly ProgramTable[] {
  const folder = join(data, "programs");
  const specs = readYaml(join(folder, "tables.yaml"), "programs/tables.yaml", tablesSchema, faults);
  return (specs?.tables ?? []).map((spec) => ({ spec, facts: readTable(folder, spec, sources, faults) }));
}

function readTable(
  folder: string,
  spec: TableSpec,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): ReadonlyMap<string, readonly Fact[]> {
  const table = `programs/${spec.file}`;
  const path = join(folder, spec.file);
  const facts = new Map<string, readonly Fact[]>();
  if (!existsSync(path)) {
    faults.add(table, null, null, null, "a file of this name");
    return facts;
  }
  if (!headerFits(path, table, spec, faults)) return facts;
  for (const row of readCsv(path)) {
    const id = row.id ?? "";
    if (!isId(id, spec.rows))
      faults.add(table, id, "id", id, `the id of a ${spec.rows}, such as acgme:1403521267`);
    const earlier = facts.get(id);
    if (earlier && !spec.many) faults.add(table, id, "id", id, "each id once");
    facts.set(id, [...(earlier ?? []), ...rowFacts(table, row, spec, sources, faults)]);
  }
  return facts;
}

function headerFits(path: string, table: string, spec: TableSpec, faults: Faults): boolean {
  const header = csvHeader(path);
  const named = new Set(["id", ...Object.keys(spec.columns), ...spec.beside]);
  for (const column of header) {
    if (!named.has(column)) faults.add(table, null, column, column, `a column named in tables.yaml`);
  }
  for (const column of named) {
    if (!header.includes(column))
      faults.add(table, null, column, null, "this column, which tables.yaml names");
  }
  return header.length === named.size && header.every((column) => named.has(column));
}

function rowFacts(
  table: string,
  row: CsvRow,
  spec: TableSpec,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly Fact[] {
  const facts: Fact[] = [];
  const id = row.id ?? "";
  for (const [column, columnSpec] of Object.entries(spec.columns)) {
    const cell = row[column] ?? "";
    const field = columnSpec.field as FieldName;
    const parsed = parseCell(field, cell);
    if ("accepts" in parsed) {
      faults.add(table, id, column, cell, parsed.accepts);
      continue;
    }
    if (parsed.value === null) continue;
    const origin = originOf({ table, row, column, spec }, columnSpec, sources, faults);
    if (origin) facts.push({ field, value: parsed.value, ...origin });
  }
  const byField = new Map(facts.map((fact) => [fact.field as string, fact.value]));
  for (const [field, value] of byField) {
    if (!field.startsWith("filled")) continue;
    const quota = byField.get(field.replace("filled", "quota"));
    if (typeof quota !== "number" || Number(value) > quota) {
      faults.add(table, id, field, value, `at most the positions offered that year (${quota ?? "unknown"})`);
    }
  }
  return facts;
}

/** Where in the tables a value stands. */
interface Place {
  /** Path of the file as faults name it. */
  readonly table: string;
  readonly row: CsvRow;
  readonly column: string;
  readonly spec: TableSpec;
}

function originOf(
  { table, row, column, spec }: Place,
  own: ColumnSpec,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): Omit<Fact, "field" | "value"> | null {
  const id = row.id ?? "";
  const read = (value: unknown): string | null => {
    if (typeof value === "object" && value !== null && "column" in value) {
      const name = String(value.column);
      if (!(name in row))
        faults.add("programs/tables.yaml", spec.file, column, name, "the name of a column of the file");
      return row[name] || null;
    }
    return value === null || value === undefined || value === "" ? null : String(value);
  };
  const source = read(own.source ?? spec.source);
  const known = source === null ? undefined : sources.get(source);
  if (source === null || !known) {
    faults.add(table, id, `${column} (source)`, source, "the id of a file in data/sources");
    return null;
  }
  const yearText = read(own.year === undefined ? spec.year : own.year);
  const year = yearText === null ? null : Number(yearText);
  if (year !== null && !(Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)) {
    faults.add(table, id, `${column} (year)`, yearText, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  const standing = read(own.standing ?? spec.standing) ?? "published";
  if (standing !== "published" && standing !== "derived" && standing !== "assumed") {
    faults.add(table, id, `${column} (standing)`, standing, "published, derived or assumed");
    return null;
  }
  if (known.rights === "estimate-only" && standing !== "derived") {
    faults.add(
      table,
      id,
      `${column} (source)`,
      source,
      "a source whose values may be shown; this one allows estimates only",
    );
  }
  const kind = read(own.kind ?? spec.kind) ?? "observation";
  if (kind !== "rule" && kind !== "preference" && kind !== "observation") {
    faults.add(table, id, `${column} (kind)`, kind, "rule, preference or observation");
    return null;
  }
  return { source, year, kind, standing, note: read(own.note === undefined ? spec.note : own.note) };
}

function isId(id: string, rows: "program" | "track"): boolean {
  const track = rows === "track" ? "(/[CPAMR])?" : "";
  return new RegExp(`^(acgme:\\d{10}|nrmp:\\d{7}[CPAMR]\\d{1,2})${track}$`).test(id);
}
