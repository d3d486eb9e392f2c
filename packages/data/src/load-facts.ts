import {
  clipped,
  type Fact,
  type FactColumn,
  type Facts,
  type FactTable,
  FIELD_NAMES,
  type FieldName,
  fieldTypeOf,
  foundIn,
  JUDGEMENT_FORMS,
  type JudgementId,
  lackingJudgement,
  numberTakes,
  ok,
  type Problem,
  type Result,
  refused,
  type SearchWords,
  type Takes,
} from "@smartpick/core";
import { BUNDLE_SCHEMA, type BundleColumn, type FactsBundle } from "./bundle.ts";

/** Returns the facts of a parsed bundle. Problems name the part of the bundle that is missing or does not fit. */
export function loadFacts(json: unknown): Result<Facts, Problem> {
  const problem = problemWith(json);
  return problem ? refused(problem) : ok(factsOf(json as FactsBundle));
}

/** The facts of a bundle in which nothing is wrong. */
export function factsOf(bundle: FactsBundle): Facts {
  const columns = new Map<FieldName, FactColumn>();
  for (const field of FIELD_NAMES) columns.set(field, columnOf(bundle.columns[field], bundle.ids.length));
  return {
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
    judgements: bundle.judgements,
    seasons: bundle.seasons,
    sources: new Map(bundle.sources.map((source) => [source.id, source])),
    matchRates: bundle.matchRates,
    bestRates: bundle.bestRates ?? [],
    matchedPerApplicant: bundle.matchedPerApplicant ?? [],
    scores: bundle.scores,
    fellowships: bundle.fellowships,
    ...(bundle.careers === undefined ? {} : { careers: bundle.careers }),
    visaRules: bundle.visaRules ?? [],
    ...(bundle.interview === undefined ? {} : { interview: bundle.interview }),
    ...(bundle.informatics === undefined ? {} : { informatics: bundle.informatics }),
    ...(bundle.roadmap === undefined ? {} : { roadmap: bundle.roadmap }),
    licenceLimits: bundle.licenceLimits ?? [],
  };
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
    search: searchWordsOf(bundle.search),
  };
}

function searchWordsOf({ abbreviations, forms, also }: FactsBundle["search"]): SearchWords {
  const names = new Map<string, (readonly string[])[]>();
  for (const [abbreviation, phrases] of abbreviations)
    names.set(abbreviation, [...(names.get(abbreviation) ?? []), phrases]);
  const same = new Map<string, string[]>();
  for (const [form, word] of forms) {
    same.set(form, [...(same.get(form) ?? []), word]);
    same.set(word, [...(same.get(word) ?? []), form]);
  }
  return { abbreviations: names, forms: same, also: new Map(also) };
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

const LISTS = [
  "sources",
  "ids",
  "doubt",
  "doubtReasons",
  "provenance",
  "seasons",
  "matchRates",
  "scores",
  "fellowships",
] as const;
const GROUPS = ["columns", "further", "search", "openness", "parameters", "judgements"] as const;

/** The first thing that is wrong with a bundle; lengths and types of parts, not each value (the build checks those, `loadGivenFacts` those of a file that is given). */
export function problemWith(json: unknown): Problem | null {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { code: "not-a-mapping", path: "", found: foundIn(json), keys: ["schema", ...LISTS, ...GROUPS] };
  }
  const bundle = json as Readonly<Record<string, unknown>>;
  if (bundle.schema !== BUNDLE_SCHEMA) {
    const found = clipped(String(bundle.schema));
    return { code: "unsupported-version", path: "schema", found, nearest: BUNDLE_SCHEMA };
  }
  for (const part of LISTS) {
    const value = bundle[part];
    if (!Array.isArray(value)) return wrongPart(part, value, { kind: "list", of: null, least: 0 });
  }
  for (const part of GROUPS) {
    const value = bundle[part];
    if (typeof value !== "object" || value === null)
      return wrongPart(part, value, { kind: "keys", keys: [] });
  }
  if (bundle.rights !== "full" && bundle.rights !== "public") {
    return wrongPart("rights", bundle.rights, { kind: "words", words: ["full", "public"] });
  }
  const { ids, doubt, columns, openness, judgements } = json as FactsBundle;
  const lacking = lackingJudgement(judgements);
  if (lacking !== null)
    return wrongPart(`judgements.${lacking}`, judgements[lacking], judgementTakes(lacking));
  if (doubt.length !== ids.length) return wrongLength("doubt", doubt, ids.length);
  for (const [field, column] of Object.entries(columns)) {
    if (fieldTypeOf(field) === null) {
      return { code: "unknown-key", path: `columns.${field}`, key: field, known: FIELD_NAMES };
    }
    if (!Array.isArray(column?.values) || column.values.length !== ids.length) {
      return wrongLength(`columns.${field}.values`, column?.values, ids.length);
    }
    if (typeof column.provenance !== "number" && !runsOver(column.provenance, ids.length)) {
      return wrongLength(`columns.${field}.provenance`, null, ids.length);
    }
  }
  for (const part of ["mean", "sd", "basis"] as const) {
    const list = openness[part];
    if (!Array.isArray(list) || list.length !== ids.length * 4) {
      return wrongLength(`openness.${part}`, list, ids.length * 4);
    }
  }
  return null;
}

function wrongPart(path: string, value: unknown, takes: Takes): Problem {
  return { code: "wrong-type", path, found: foundIn(value), takes };
}

function judgementTakes(id: JudgementId): Takes {
  const form = JUDGEMENT_FORMS[id];
  if (form === "number") return numberTakes(null, null, false);
  if (form === "names") return { kind: "list", of: { kind: "name", of: "specialty" }, least: 0 };
  return form === "day" ? { kind: "text", most: 5 } : { kind: "keys", keys: form };
}

function wrongLength(path: string, list: unknown, length: number): Problem {
  const found = Array.isArray(list) ? list.length : null;
  return { code: "wrong-size", path, found, least: length, most: length };
}

function runsOver(runs: unknown, rows: number): boolean {
  if (!Array.isArray(runs)) return false;
  let sum = 0;
  for (let at = 1; at < runs.length; at += 2) sum += Number(runs[at]);
  return sum === rows;
}
