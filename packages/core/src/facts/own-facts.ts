import type { Problem } from "../problem/problem.ts";
import type { OwnFact } from "../profile/profile.ts";
import { ok, type Result } from "../result.ts";
import type { Fact, FieldName, Provenance } from "./fact.ts";
import type { FactColumn, FactTable } from "./fact-table.ts";
import type { Facts } from "./facts.ts";
import { fieldTypeOf } from "./field-type.ts";
import { factAt, rowOf, tracksOfRow } from "./lookup.ts";
import { ownValueProblem } from "./own-value.ts";
import { unknownProgram } from "./references.ts";
import { resolveFacts } from "./resolve-facts.ts";
import type { Source } from "./source.ts";

/** Source of everything that the applicant entered. */
export const YOUR_ENTRY: Source = {
  id: "yours",
  title: "Your own entry",
  publisher: "You",
  address: null,
  published: null,
  retrieved: null,
  rights: "open",
  note: null,
};

/** Fields that say whom a program takes; the applicant's entry of one is a rule. */
const RULE_FIELDS: ReadonlySet<FieldName> = new Set([
  "visaJ1",
  "visaH1b",
  "step2Minimum",
  "maximumYearsSinceGraduation",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "minimumUsClinicalMonths",
  "handsOnExperienceRequired",
  "step3Required",
]);

/**
 * Returns the facts with the applicant's entries over them; what they displace stays visible beside. An entry for a
 * program counts for all its tracks, one for a track only there. Problems: unknown program or field, a value of another
 * type or outside the field's range.
 */
export function withOwnFacts(facts: Facts, own: readonly OwnFact[]): Result<Facts, Problem> {
  if (own.length === 0) return ok(facts);
  const problems: Problem[] = [];
  const columns = new Map<FieldName, FactColumn>(facts.programs.columns);
  const further = new Map<number, readonly Fact[]>(facts.programs.further);
  const provenance: Provenance[] = [...facts.programs.provenance];
  const touched = new Set<FieldName>();
  const table = { ...facts.programs, columns, provenance };
  own.forEach((entry, index) => {
    const field = camelCase(entry.field) as FieldName;
    const problem = problemWith(facts.programs, entry, field, `facts[${index}]`);
    if (problem) {
      problems.push(problem);
      return;
    }
    if (!touched.has(field)) columns.set(field, copyOf(columns.get(field), facts.programs.size));
    touched.add(field);
    const column = columns.get(field) as {
      values: (string | number | boolean | null)[];
      provenance: Uint16Array;
    };
    const year = entry.date === null ? null : Number(entry.date.slice(0, 4));
    const kind = RULE_FIELDS.has(field) ? "rule" : "observation";
    const origin = { source: YOUR_ENTRY.id, year, kind, standing: "yours", note: entry.note } as const;
    const page = entry.address == null ? {} : { address: entry.address };
    provenance.push({ ...origin, ...page });
    const row = rowOf(facts.programs, entry.program)!;
    const rows = facts.programs.ids[row]?.includes("/") ? [row] : tracksOfRow(facts.programs, row);
    for (const target of rows) {
      const displaced = factAt(table, target, field);
      const others = further.get(target) ?? [];
      if (displaced) {
        const beside = others.filter((fact) => fact.field === field);
        const rest = others.filter((fact) => fact.field !== field);
        further.set(target, [...rest, ...resolveFacts([displaced, ...beside])]);
      }
      column.values[target] = entry.value;
      column.provenance[target] = provenance.length - 1;
    }
  });
  if (problems.length > 0) return { ok: false, problems };
  const sources = new Map(facts.sources).set(YOUR_ENTRY.id, YOUR_ENTRY);
  return ok({ ...facts, sources, programs: { ...facts.programs, columns, further, provenance } });
}

function problemWith(table: FactTable, entry: OwnFact, field: FieldName, path: string): Problem | null {
  if (rowOf(table, entry.program) === null) return unknownProgram(table, entry.program, `${path}.program`);
  if (fieldTypeOf(field) === null) {
    const takes = { kind: "name", of: "ledger-field" } as const;
    return { code: "not-in-list", path: `${path}.field`, found: entry.field, takes };
  }
  return ownValueProblem(field, entry.value, `${path}.value`);
}

function copyOf(column: FactColumn | undefined, size: number) {
  return {
    values: column ? [...column.values] : new Array<null>(size).fill(null),
    provenance: column ? column.provenance.slice() : new Uint16Array(size),
  };
}

/** Profiles are written with underscores (`visa_j1`), the ledger's fields are not (`visaJ1`). */
function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
