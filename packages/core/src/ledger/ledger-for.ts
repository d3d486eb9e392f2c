import type { FactsReport, LedgerField, ProgramLedger } from "../answers/chances-report.ts";
import type { Fact, FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { FIELDS, QUOTA_YEARS } from "../facts/fields.ts";
import { conflictAt, factsAt, rowOf } from "../facts/lookup.ts";
import { programCardOf } from "../facts/program-card.ts";
import { searchPrograms, searchSuggestions } from "../facts/search.ts";
import { CORE_VERSION } from "../version.ts";

/** Most programs in one answer. */
const MOST = 50;

/** The ledger of one program (by id or code) or of all that match a query of words (`smartpick/facts@1`). */
export function ledgerFor(facts: Facts, query: string): FactsReport {
  const table = facts.programs;
  const exact = rowOf(table, query.trim());
  const rows = exact === null ? searchPrograms(table, query, table.size) : [exact];
  const near = rows.length === 0 ? searchSuggestions(table, query) : [];
  return {
    schema: "smartpick/facts@1",
    version: CORE_VERSION,
    facts: { version: facts.version, rights: facts.rights },
    query,
    programs: rows.slice(0, MOST).map((row) => ledgerOf(facts, row)),
    found: rows.length,
    ...(near.length === 0 ? {} : { didYouMean: near }),
  };
}

/** Every field of one program, known or not, each value with source, year and kind; conflicts side by side. */
export function ledgerOf(facts: Facts, row: number): ProgramLedger {
  const table = facts.programs;
  const { id, acgme, name, specialty, track, city, state } = programCardOf(table, row);
  return {
    id,
    acgme,
    name,
    specialty,
    track,
    city,
    state,
    doubt: table.doubt[row] ?? null,
    fields: fieldNames()
      .map((field) => ledgerFieldOf(facts, row, field))
      .filter(({ field, entries }) => entries.length > 0 || !SAID_OF_FEW.has(field)),
  };
}

/** Fields that hold for few programs: to lack one is no unknown. */
const SAID_OF_FEW: ReadonlySet<string> = new Set(["armedForces", "workLanguage", "remark"]);

function fieldNames(): FieldName[] {
  const quotas = QUOTA_YEARS.flatMap((year): FieldName[] => [`quota${year}`, `filled${year}`]);
  return [...(Object.keys(FIELDS) as FieldName[]), ...quotas];
}

/** What the ledger says of one field of one program: the value that counts first, further ones after it. */
export function ledgerFieldOf(facts: Facts, row: number, field: FieldName): LedgerField {
  const table = facts.programs;
  const entries = factsAt(table, row, field);
  return {
    field,
    label: labelOf(field),
    value: entries[0]?.value ?? null,
    conflict: conflictAt(table, row, field),
    entries: entries.map((fact) => entryOf(facts, fact)),
  };
}

function labelOf(field: FieldName): string {
  const quota = /^(quota|filled)(\d{4})$/.exec(field);
  if (quota)
    return quota[1] === "quota"
      ? `Positions offered, ${quota[2]} Match`
      : `Positions filled, ${quota[2]} Match`;
  return FIELDS[field as keyof typeof FIELDS].label;
}

function entryOf(facts: Facts, fact: Fact): LedgerField["entries"][number] {
  const source = facts.sources.get(fact.source);
  return {
    value: fact.value,
    source: fact.source,
    sourceTitle: source?.title ?? (fact.standing === "yours" ? "Entered by you" : fact.source),
    address: fact.address ?? source?.address ?? null,
    year: fact.year,
    kind: fact.kind,
    standing: fact.standing,
    note: fact.note,
  };
}
