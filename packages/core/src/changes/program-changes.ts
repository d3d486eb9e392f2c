import type { ChangesReport, FieldChange, ProgramChange } from "../answers/changes.ts";
import type { FactValue, FieldName } from "../facts/fact.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Facts } from "../facts/facts.ts";
import { FIELD_NAMES } from "../facts/field-type.ts";
import { OPENNESS_BASES } from "../facts/openness-at.ts";
import { programCardOf } from "../facts/program-card.ts";
import { ledgerFieldOf } from "../ledger/ledger-for.ts";
import { canonicalJson } from "../math/fingerprint.ts";
import { APPLICANT_TYPES } from "../profile/applicant-type.ts";
import { keysOfBoth } from "./same.ts";

/** A program that changed: what kind of change it is, and the change itself, which is put into words when it is wanted. */
export interface ChangedProgram {
  readonly id: string;
  readonly counted: keyof ChangesReport["counts"];
  readonly told: () => ProgramChange;
}

interface ChangedField {
  readonly field: FieldName;
  readonly kind: FieldChange["kind"];
}

/** Where a program stands in the two ledgers; `null` = it is not there. */
interface Place {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Every program that differs between two ledgers, by id. */
export function programChanges(before: Facts, after: Facts): readonly ChangedProgram[] {
  const [then, now] = [before.programs, after.programs];
  const [rowsThen, rowsNow] = [rowsOf(then), rowsOf(now)];
  const fields = changedFields(then, now, rowsThen);
  return keysOfBoth(then.ids, now.ids).flatMap((id) => {
    const place = { id, before: rowsThen.get(id) ?? null, after: rowsNow.get(id) ?? null };
    const changed = place.after === null ? [] : (fields.get(place.after) ?? []);
    const types = movedTypes(before, after, place);
    const kind = kindOf(then, now, place);
    const isSame = kind === "changed" && !doubtMoved(then, now, place);
    if (isSame && changed.length === 0 && types.length === 0) return [];
    const told = (): ProgramChange => toldOf(before, after, place, { kind, changed, types });
    return [{ id, counted: isSame ? countedAs(changed) : kind === "changed" ? "value" : kind, told }];
  });
}

/** How many programs of each kind of change. */
export function countsOf(programs: readonly ChangedProgram[]): ChangesReport["counts"] {
  const counts = { new: 0, gone: 0, closed: 0, opened: 0, value: 0, evidence: 0, openness: 0 };
  for (const { counted } of programs) counts[counted] += 1;
  return counts;
}

function countedAs(changed: readonly ChangedField[]): ChangedProgram["counted"] {
  if (changed.length === 0) return "openness";
  return changed.some(({ kind }) => kind === "value") ? "value" : "evidence";
}

function kindOf(then: FactTable, now: FactTable, { before, after }: Place): ProgramChange["kind"] {
  if (before === null) return "new";
  if (after === null) return "gone";
  const [was, is] = [then.doubt[before] ?? null, now.doubt[after] ?? null];
  if (was === null && is !== null) return "closed";
  return was !== null && is === null ? "opened" : "changed";
}

function doubtMoved(then: FactTable, now: FactTable, { before, after }: Place): boolean {
  return before !== null && after !== null && (then.doubt[before] ?? null) !== (now.doubt[after] ?? null);
}

function toldOf(
  before: Facts,
  after: Facts,
  place: Place,
  {
    kind,
    changed,
    types,
  }: {
    readonly kind: ProgramChange["kind"];
    readonly changed: readonly ChangedField[];
    readonly types: readonly number[];
  },
): ProgramChange {
  const [shown, row] = place.after === null ? [before, place.before!] : [after, place.after];
  const doubtIn = ({ programs }: Facts, at: number | null): string | null =>
    at === null ? null : (programs.doubt[at] ?? null);
  return {
    ...programCardOf(shown.programs, row),
    kind,
    doubt: { before: doubtIn(before, place.before), after: doubtIn(after, place.after) },
    fields: changed.map(({ field, kind: of }) => {
      const { label, ...is } = ledgerFieldOf(after, place.after!, field);
      const { label: _, ...was } = ledgerFieldOf(before, place.before!, field);
      return { field, label, kind: of, before: withoutField(was), after: withoutField(is) };
    }),
    openness: types.map((type) => ({
      type: APPLICANT_TYPES[type]!,
      before: opennessIn(before, place.before!, type),
      after: opennessIn(after, place.after!, type),
    })),
  };
}

function withoutField<T extends { readonly field: string }>({ field: _, ...rest }: T): Omit<T, "field"> {
  return rest;
}

function opennessIn(
  { openness }: Facts,
  row: number,
  type: number,
): ProgramChange["openness"][number]["after"] {
  const at = row * APPLICANT_TYPES.length + type;
  return {
    mean: openness.mean[at]!,
    sd: openness.sd[at]!,
    basis: OPENNESS_BASES[openness.basis[at]!] ?? OPENNESS_BASES[0],
  };
}

/** The types of applicant for which the openness of a program that is in both ledgers was estimated anew. */
function movedTypes(before: Facts, after: Facts, place: Place): readonly number[] {
  if (place.before === null || place.after === null) return [];
  const from = { was: place.before * APPLICANT_TYPES.length, is: place.after * APPLICANT_TYPES.length };
  return APPLICANT_TYPES.flatMap((_, type) => {
    const parts = ["mean", "sd", "basis"] as const;
    const moved = parts.some(
      (part) => before.openness[part][from.was + type] !== after.openness[part][from.is + type],
    );
    return moved ? [type] : [];
  });
}

function rowsOf({ ids }: FactTable): ReadonlyMap<string, number> {
  return new Map(ids.map((id, row) => [id, row]));
}

/** The fields that differ, by row of the later ledger, in the order of the ledger's fields. */
function changedFields(
  then: FactTable,
  now: FactTable,
  rowsThen: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly ChangedField[]> {
  const was = Int32Array.from(now.ids, (id) => rowsThen.get(id) ?? -1);
  const originsThen = then.provenance.map(canonicalJson);
  const originsNow = now.provenance.map(canonicalJson);
  const [besideThen, besideNow] = [besideOf(then), besideOf(now)];
  const found = new Map<number, ChangedField[]>();
  const note = (row: number, changed: ChangedField): void => {
    const known = found.get(row);
    if (known) known.push(changed);
    else found.set(row, [changed]);
  };
  for (const field of FIELD_NAMES) {
    const [a, b] = [then.columns.get(field), now.columns.get(field)];
    for (let row = 0; row < now.size; row++) {
      const before = was[row]!;
      if (before < 0) continue;
      const besideOne = besideThen.get(before)?.get(field);
      const besideOther = besideNow.get(row)?.get(field);
      const [one, other] = [a?.values[before] ?? null, b?.values[row] ?? null];
      if ((one ?? besideOne?.value ?? null) !== (other ?? besideOther?.value ?? null))
        note(row, { field, kind: "value" });
      else if (
        one !== other ||
        (one !== null && originsThen[a!.provenance[before]!] !== originsNow[b!.provenance[row]!]) ||
        besideOne?.text !== besideOther?.text
      )
        note(row, { field, kind: "evidence" });
    }
  }
  return found;
}

/** What stands beside the resolved value of a field. */
interface Beside {
  /** Of the first; it counts where no value was resolved. */
  readonly value: FactValue;
  readonly text: string;
}

/** What stands beside the resolved values, by row, then by field. */
function besideOf({ further }: FactTable): ReadonlyMap<number, ReadonlyMap<string, Beside>> {
  return new Map(
    [...further].map(([row, facts]) => {
      const ofRow = new Map<string, Beside>();
      for (const field of new Set(facts.map((fact) => fact.field))) {
        const own = facts.filter((fact) => fact.field === field);
        ofRow.set(field, { value: own[0]!.value, text: own.map(canonicalJson).sort().join("\n") });
      }
      return [row, ofRow];
    }),
  );
}
