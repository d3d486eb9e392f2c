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
  const { programs } = facts;
  const text = (row: number, field: FieldName): string | null => {
    const value: FactValue = programs.columns.get(field)?.values[row] ?? null;
    return value === null ? null : String(value);
  };
  return searchPrograms(programs, query, limit).map((row) => ({
    id: programs.ids[row] ?? "",
    name: text(row, "name") ?? programs.ids[row] ?? "",
    city: text(row, "city"),
    state: text(row, "state"),
    specialty: text(row, "specialty"),
    track: text(row, "track"),
    setting: text(row, "setting"),
    doubt: programs.doubt[row] ?? null,
  }));
}
