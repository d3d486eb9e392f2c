import type {
  Fact,
  FactColumn,
  Facts,
  FactTable,
  FactValue,
  FieldName,
  Provenance,
} from "../../src/index.ts";
import { JUDGEMENTS } from "./shipped-judgements.ts";

/** Rows of a small table: id, then the fields with a value. */
export type SmallRow = { readonly id: string; readonly doubt?: FactTable["doubt"][number] } & Readonly<
  Partial<Record<FieldName, FactValue>>
>;

const PUBLISHED: Provenance = {
  source: "list",
  year: 2021,
  kind: "observation",
  standing: "published",
  note: null,
};

/** A fact table of a few rows, every value published by one list. */
export function smallTable(
  rows: readonly SmallRow[],
  further: ReadonlyMap<number, readonly Fact[]> = new Map(),
) {
  const columns = new Map<FieldName, FactColumn>();
  for (const field of new Set(rows.flatMap((row) => Object.keys(row)))) {
    if (field === "id" || field === "doubt") continue;
    const values = rows.map((row) => row[field as FieldName] ?? null);
    columns.set(field as FieldName, { values, provenance: new Uint16Array(rows.length) });
  }
  const table: FactTable = {
    size: rows.length,
    ids: rows.map((row) => row.id),
    columns,
    provenance: [PUBLISHED],
    further,
    doubt: rows.map((row) => row.doubt ?? null),
  };
  return table;
}

/** Facts around a small table; the parts that facts about programs do not touch are empty. */
export function smallFacts(table: FactTable): Facts {
  return {
    version: "test",
    rights: "full",
    programs: table,
    openness: {
      mean: new Float32Array(table.size * 4),
      sd: new Float32Array(table.size * 4).fill(1),
      basis: new Uint8Array(table.size * 4),
      sources: [[], [], []],
      season: 2028,
      driftVariance: [0, 0, 0, 0],
    },
    parameters: {
      version: "test",
      evidence: [],
      specialties: [],
      person: [],
      persistence: { visaJ1: 1, visaH1b: 1 },
      sponsorsPrior: { visaJ1: { "*": 0.5 }, visaH1b: { "*": 0.5 } },
    },
    judgements: JUDGEMENTS,
    seasons: [],
    sources: new Map(),
  };
}
