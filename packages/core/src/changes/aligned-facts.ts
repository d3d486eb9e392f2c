import type { Fact, FactValue } from "../facts/fact.ts";
import type { FactColumn, FactTable } from "../facts/fact-table.ts";
import type { Facts } from "../facts/facts.ts";
import { FIELD_NAMES } from "../facts/field-type.ts";
import type { OpennessTable } from "../facts/openness.ts";
import { APPLICANT_TYPES } from "../profile/applicant-type.ts";

/** Two versions of the facts in which a row is the same program, so that its draws are the same too. */
export interface AlignedFacts {
  readonly before: Facts;
  readonly after: Facts;
}

/**
 * Both versions over the rows of the later ledger, those that it lost after them. A program that one version lacks stands
 * there as the other has it and as closed, so that no list of that version holds it.
 */
export function alignedFacts(before: Facts, after: Facts): AlignedFacts {
  const [then, now] = [before.programs, after.programs];
  if (then.size === now.size && then.ids.every((id, row) => id === now.ids[row])) return { before, after };
  const known = new Set(now.ids);
  const ids = [...now.ids, ...then.ids.filter((id) => !known.has(id))];
  return { before: spread(before, after, ids), after: spread(after, before, ids) };
}

/** One version over these rows; `other` lends the programs that it lacks. */
function spread(own: Facts, other: Facts, ids: readonly string[]): Facts {
  const [rows, lent] = [own, other].map(({ programs }) => {
    const places = new Map(programs.ids.map((id, row) => [id, row]));
    return Int32Array.from(ids, (id) => places.get(id) ?? -1);
  }) as [Int32Array, Int32Array];
  const from = { rows, lent };
  return {
    ...own,
    programs: tableOver(own.programs, other.programs, ids, from),
    openness: opennessOver(own.openness, other.openness, from),
  };
}

interface Places {
  /** By new row: its row in the own version, −1 = none; and in the other one. */
  readonly rows: Int32Array;
  readonly lent: Int32Array;
}

function tableOver(own: FactTable, other: FactTable, ids: readonly string[], from: Places): FactTable {
  const offset = own.provenance.length;
  const column = (mine: FactColumn | undefined, theirs: FactColumn | undefined): FactColumn => {
    const values: FactValue[] = [];
    const provenance = new Uint16Array(ids.length);
    for (const [at, row] of from.rows.entries()) {
      const [source, place, shift] = row >= 0 ? [mine, row, 0] : [theirs, from.lent[at]!, offset];
      values.push(source?.values[place] ?? null);
      provenance[at] = (source?.provenance[place] ?? 0) + shift;
    }
    return { values, provenance };
  };
  const further = new Map<number, readonly Fact[]>();
  for (const [at, row] of from.rows.entries()) {
    const facts = row < 0 ? undefined : own.further.get(row);
    if (facts !== undefined) further.set(at, facts);
  }
  return {
    ...own,
    size: ids.length,
    ids,
    columns: new Map(
      FIELD_NAMES.map((field) => [field, column(own.columns.get(field), other.columns.get(field))]),
    ),
    provenance: [...own.provenance, ...other.provenance],
    further,
    doubt: Array.from(from.rows, (row) => (row < 0 ? "closed" : (own.doubt[row] ?? null))),
  };
}

function opennessOver(own: OpennessTable, other: OpennessTable, { rows, lent }: Places): OpennessTable {
  const types = APPLICANT_TYPES.length;
  const size = rows.length * types;
  const over = { mean: new Float32Array(size), sd: new Float32Array(size), basis: new Uint8Array(size) };
  for (const [at, row] of rows.entries()) {
    const [source, place] = row >= 0 ? [own, row] : [other, lent[at]!];
    for (let type = 0; type < types; type++) {
      for (const part of ["mean", "sd", "basis"] as const)
        over[part][at * types + type] = source[part][place * types + type]!;
    }
  }
  return { ...own, ...over };
}
