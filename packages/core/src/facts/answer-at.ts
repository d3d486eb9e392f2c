import type { Fact, FactValue, FieldName } from "./fact.ts";
import type { FactTable } from "./fact-table.ts";
import { factAt } from "./lookup.ts";

/** A known fact whose value has the type its field asks for. */
export type Answer<T extends FactValue> = Fact & { readonly value: T };

/** The yes-or-no answer of a program, `null` where nobody has published one. */
export function flagAt(table: FactTable, row: number, field: FieldName): Answer<boolean> | null {
  const fact = factAt(table, row, field);
  return typeof fact?.value === "boolean" ? (fact as Answer<boolean>) : null;
}

/** The number of a program, `null` where nobody has published one. */
export function numberAt(table: FactTable, row: number, field: FieldName): Answer<number> | null {
  const fact = factAt(table, row, field);
  return typeof fact?.value === "number" ? (fact as Answer<number>) : null;
}

/** The text of a program, `null` where nobody has published one. */
export function textAt(table: FactTable, row: number, field: FieldName): Answer<string> | null {
  const fact = factAt(table, row, field);
  return typeof fact?.value === "string" ? (fact as Answer<string>) : null;
}
