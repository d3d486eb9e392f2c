import {
  type Fact,
  type FactColumn,
  type Facts,
  type FactTable,
  type FactValue,
  type FieldName,
  fieldTypeOf,
  ok,
  type Problem,
  type Result,
  refused,
} from "@smartpick/core";
import { BUNDLE_SCHEMA, type BundleColumn, type FactsBundle } from "./bundle.ts";

/** Returns the facts of a parsed bundle. Problems name the part of the bundle that is missing or does not fit. */
export function loadFacts(json: unknown): Result<Facts, Problem> {
  const problem = problemWith(json);
  if (problem) return refused(problem);
  const bundle = json as FactsBundle;
  const columns = new Map<FieldName, FactColumn>();
  for (const [field, column] of Object.entries(bundle.columns)) {
    columns.set(field as FieldName, columnOf(column, bundle.ids.length));
  }
  return ok({
    version: bundle.version,
    rights: bundle.rights,
    programs: tableOf(bundle, columns),
    openness: {
      mean: Float32Array.from(bundle.openness.mean, (x) => x / 100),
      sd: Float32Array.from(bundle.openness.sd, (x) => x / 100),
      basis: Uint8Array.from(bundle.openness.basis),
      sources: bundle.openness.sources,
    },
    parameters: bundle.parameters,
    seasons: bundle.seasons,
    sources: new Map(bundle.sources.map((source) => [source.id, source])),
    matchRates: bundle.matchRates,
    fellowships: bundle.fellowships,
  });
}

function tableOf(bundle: FactsBundle, columns: ReadonlyMap<FieldName, FactColumn>): FactTable {
  const further = new Map<number, Fact[]>();
  for (const [row, field, value, at] of bundle.further) {
    const provenance = bundle.provenance[at];
    if (!provenance) continue;
    const facts = further.get(row) ?? [];
    facts.push({ field: field as FieldName, value, ...provenance });
    further.set(row, facts);
  }
  return {
    size: bundle.ids.length,
    ids: bundle.ids,
    columns,
    provenance: bundle.provenance,
    further,
    doubt: bundle.doubt.map((at) => bundle.doubtReasons[at] ?? null),
  };
}

function columnOf(column: BundleColumn, size: number): FactColumn {
  const { words, values, provenance } = column;
  const own: readonly FactValue[] = words ? values.map((at) => words[at as number] ?? null) : values;
  const origin =
    typeof provenance === "number" ? new Uint16Array(size).fill(provenance) : Uint16Array.from(provenance);
  return { values: own, provenance: origin };
}

/** The first thing that is wrong with a bundle; lengths and types of parts, not each value (the build checks those). */
function problemWith(json: unknown): Problem | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { code: "not-a-mapping", path: "", accepts: `a ${BUNDLE_SCHEMA} document` };
  }
  const bundle = json as Readonly<Record<string, unknown>>;
  if (bundle.schema !== BUNDLE_SCHEMA) {
    return {
      code: "unsupported-version",
      path: "schema",
      found: String(bundle.schema),
      accepts: BUNDLE_SCHEMA,
    };
  }
  for (const part of [
    "sources",
    "ids",
    "doubt",
    "doubtReasons",
    "provenance",
    "further",
    "seasons",
    "matchRates",
    "fellowships",
  ]) {
    if (!Array.isArray(bundle[part])) return { code: "wrong-type", path: part, accepts: "a list" };
  }
  for (const part of ["columns", "openness", "parameters"]) {
    if (typeof bundle[part] !== "object" || bundle[part] === null) {
      return { code: "wrong-type", path: part, accepts: "a mapping" };
    }
  }
  if (bundle.rights !== "full" && bundle.rights !== "public") {
    return { code: "not-in-list", path: "rights", found: String(bundle.rights), accepts: "full, public" };
  }
  const { ids, doubt, columns, openness } = json as FactsBundle;
  if (doubt.length !== ids.length) return wrongLength("doubt", ids.length);
  for (const [field, column] of Object.entries(columns)) {
    if (fieldTypeOf(field) === null) {
      return {
        code: "unknown-key",
        path: `columns.${field}`,
        found: field,
        accepts: "a field of the ledger",
      };
    }
    if (!Array.isArray(column?.values) || column.values.length !== ids.length) {
      return wrongLength(`columns.${field}.values`, ids.length);
    }
    const many = Array.isArray(column.provenance);
    if (many ? column.provenance.length !== ids.length : typeof column.provenance !== "number") {
      return wrongLength(`columns.${field}.provenance`, ids.length);
    }
  }
  for (const part of ["mean", "sd", "basis"] as const) {
    const list = openness[part];
    if (!Array.isArray(list) || list.length !== ids.length * 4)
      return wrongLength(`openness.${part}`, ids.length * 4);
  }
  return null;
}

function wrongLength(path: string, length: number): Problem {
  return { code: "out-of-range", path, accepts: `a list of ${length} entries` };
}
