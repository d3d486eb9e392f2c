import type { Facts, FactValue, FieldName } from "@smartpick/core";
import { searchPrograms } from "@smartpick/core";

/** One program found, enough to name it and to open its page. Unknown is `null`. */
export interface ProgramHit {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly specialty: string | null;
  readonly track: string | null;
  readonly setting: string | null;
  readonly doubt: string | null;
}

/** Up to `limit` programs for a query of name, place, specialty or code, in the order of `searchPrograms`. */
export function findPrograms(facts: Facts, query: string, limit: number): readonly ProgramHit[] {
  return searchPrograms(facts.programs, query, limit).map((row) => hitOf(facts, row));
}

/** A ledger row as a program that was found. */
export function hitOf({ programs }: Facts, row: number): ProgramHit {
  const text = (field: FieldName): string | null => {
    const value: FactValue = programs.columns.get(field)?.values[row] ?? null;
    return value === null ? null : String(value);
  };
  const id = programs.ids[row] ?? "";
  return {
    id,
    name: text("name") ?? id,
    city: text("city"),
    state: text("state"),
    specialty: text("specialty"),
    track: text("track"),
    setting: text("setting"),
    doubt: programs.doubt[row] ?? null,
  };
}
