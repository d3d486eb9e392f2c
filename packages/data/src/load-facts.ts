import {
  type Fact,
  type FactColumn,
  type Facts,
  type FactTable,
  FIELD_NAMES,
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
  for (const field of FIELD_NAMES) columns.set(field, columnOf(bundle.columns[field], bundle.ids.length));
  return ok({
    version: bundle.version,
    rights: bundle.rights,
    programs: tableOf(bundle, columns),
    openness: {
      mean: Float32Array.from(bundle.openness.mean, (x) => x / 100),
      sd: Float32Array.from(bundle.openness.sd, (x) => x / 100),
      basis: Uint8Array.from(bundle.openness.basis),
      sources: bundle.openness.sources,
      season: bundle.openness.season,
      driftVariance: bundle.openness.driftVariance,
    },
    parameters: bundle.parameters,
    seasons: bundle.seasons,
    sources: new Map(bundle.sources.map((source) => [source.id, source])),
    matchRates: bundle.matchRates,
    scores: bundle.scores,
    fellowships: bundle.fellowships,
  });
}

function tableOf(bundle: FactsBundle, columns: ReadonlyMap<FieldName, FactColumn>): FactTable {
  const further = new Map<number, Fact[]>();
  const { fields, rows, field, values, provenance } = bundle.further;
  rows.forEach((row, at) => {
    const origin = bundle.provenance[provenance[at] ?? -1];
    const name = fields[field[at] ?? -1] as FieldName | undefined;
    if (!origin || !name) return;
    const facts = further.get(row);
    const fact: Fact = { field: name, value: values[at] ?? null, ...origin };
    if (facts) facts.push(fact);
    else further.set(row, [fact]);
  });
  return {
    size: bundle.ids.length,
    ids: bundle.ids,
    columns,
    provenance: bundle.provenance,
    further,
    doubt: bundle.doubt.map((at) => bundle.doubtReasons[at] ?? null),
  };
}

function columnOf(column: BundleColumn | undefined, size: number): FactColumn {
  const origin = new Uint16Array(size);
  if (!column) return { values: new Array<null>(size).fill(null), provenance: origin };
  const { words, values, provenance } = column;
  if (typeof provenance === "number") origin.fill(provenance);
  else {
    let row = 0;
    for (let run = 0; run < provenance.length; run += 2) {
      const end = row + (provenance[run + 1] ?? 0);
      origin.fill(provenance[run] ?? 0, row, end);
      row = end;
    }
  }
  return { values: words ? values.map((at) => words[at as number] ?? null) : values, provenance: origin };
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
    "seasons",
    "matchRates",
    "scores",
    "fellowships",
  ]) {
    if (!Array.isArray(bundle[part])) return { code: "wrong-type", path: part, accepts: "a list" };
  }
  for (const part of ["columns", "further", "openness", "parameters"]) {
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
    if (typeof column.provenance !== "number" && !runsOver(column.provenance, ids.length)) {
      return {
        code: "out-of-range",
        path: `columns.${field}.provenance`,
        accepts: `runs over ${ids.length} rows`,
      };
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

function runsOver(runs: unknown, rows: number): boolean {
  if (!Array.isArray(runs)) return false;
  let sum = 0;
  for (let at = 1; at < runs.length; at += 2) sum += Number(runs[at]);
  return sum === rows;
}
