import { type FactValue, fieldTypeOf, type Problem } from "@smartpick/core";
import type { BundleColumn, FactsBundle } from "../bundle.ts";
import { type Form, firstOf, flag, listOf, number, text, whole } from "./form.ts";

const TYPES: Readonly<Record<"text" | "number" | "flag", Form>> = { text, number, flag };

/**
 * The first cell of the ledger that holds what its field does not take, or points where nothing stands; `null` = none. A cell
 * is named by its field and its program: `columns.city[acgme:1403521267]`.
 */
export function problemOfCells(bundle: FactsBundle): Problem | null {
  const columns = Object.entries(bundle.columns);
  return (
    problemOfIds(bundle) ??
    firstOf(bundle.doubt.length, (row) =>
      whole(-1, bundle.doubtReasons.length - 1)(bundle.doubt[row], `doubt[${bundle.ids[row]}]`),
    ) ??
    firstOf(columns.length, (at) => problemOfColumn(...columns[at]!, bundle)) ??
    problemBeside(bundle)
  );
}

function problemOfIds({ ids }: FactsBundle): Problem | null {
  const rows = new Map<string, number>();
  return firstOf(ids.length, (row) => {
    const [id, path] = [ids[row]!, `ids[${row}]`];
    const wrong = text(id, path);
    if (wrong !== null) return wrong;
    const first = rows.get(id);
    if (first !== undefined)
      return { code: "duplicate", path, of: "item", found: id, first: `ids[${first}]` };
    rows.set(id, row);
    return null;
  });
}

function problemOfColumn(
  field: string,
  column: BundleColumn,
  { ids, provenance }: FactsBundle,
): Problem | null {
  const { words, values } = column;
  const path = `columns.${field}`;
  const form = TYPES[fieldTypeOf(field) ?? "text"];
  if (words !== undefined && !Array.isArray(words)) return listOf(text)(words, `${path}.words`);
  const place = whole(-1, (words?.length ?? 0) - 1);
  const origin = whole(0, provenance.length - 1);
  const runs = typeof column.provenance === "number" ? [column.provenance, ids.length] : column.provenance;
  return (
    firstOf(ids.length, (row) => {
      const at = `${path}[${ids[row]}]`;
      if (words === undefined) return problemOfValue(form, values[row], at);
      const pointed = place(values[row], at);
      return pointed ?? (values[row] === -1 ? null : form(words[values[row] as number], at));
    }) ??
    firstOf(words?.length ?? 0, (at) => form(words![at], `${path}.words[${at}]`)) ??
    firstOf(runs.length, (at) =>
      (at % 2 === 0 ? origin : whole(0, ids.length))(runs[at], `${path}.provenance[${at}]`),
    )
  );
}

function problemOfValue(form: Form, value: FactValue | undefined, path: string): Problem | null {
  return value === null ? null : form(value, path);
}

/** The lists of what stands beside the resolved values: as long as one another, each place pointing at something. */
function problemBeside({ further, ids, provenance }: FactsBundle): Problem | null {
  const { fields, rows, field, values, provenance: origins } = further;
  const lists = { fields, rows, field, values, provenance: origins };
  const wrong = firstOf(Object.keys(lists).length, (at) => {
    const [name, list] = Object.entries(lists)[at]!;
    const path = `further.${name}`;
    if (!Array.isArray(list)) return listOf(text)(list, path);
    if (name === "fields" || list.length === rows.length) return null;
    return { code: "wrong-size", path, found: list.length, least: rows.length, most: rows.length };
  });
  if (wrong !== null) return wrong;
  const unknown = firstOf(fields.length, (at) => problemOfField(fields[at], `further.fields[${at}]`));
  if (unknown !== null) return unknown;
  const [inLedger, inFields, inOrigins] = [ids, fields, provenance].map(({ length }) => whole(0, length - 1));
  return firstOf(rows.length, (at) => {
    const placed =
      inLedger!(rows[at], `further.rows[${at}]`) ??
      inFields!(field[at], `further.field[${at}]`) ??
      inOrigins!(origins[at], `further.provenance[${at}]`);
    if (placed !== null) return placed;
    const name = fields[field[at]!]!;
    return problemOfValue(TYPES[fieldTypeOf(name)!], values[at], `further.${name}[${ids[rows[at]!]}]`);
  });
}

function problemOfField(name: unknown, path: string): Problem | null {
  const wrong = text(name, path);
  if (wrong !== null || fieldTypeOf(String(name)) !== null) return wrong;
  return { code: "not-in-list", path, found: String(name), takes: { kind: "name", of: "ledger-field" } };
}
