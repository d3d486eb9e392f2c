import type { FieldName } from "./fact.ts";
import { FIELDS, QUOTA_YEARS } from "./fields.ts";

const TYPES: ReadonlyMap<string, "text" | "number" | "flag"> = new Map([
  ...Object.entries(FIELDS).map(([name, field]) => [name, field.type] as const),
  ...QUOTA_YEARS.flatMap((year) => [
    [`quota${year}`, "number"] as const,
    [`filled${year}`, "number"] as const,
  ]),
]);

/** Every field of the ledger, in the order in which a reader meets them. */
export const FIELD_NAMES = [...TYPES.keys()] as readonly FieldName[];

/** Type of a field's values, or `null` when the ledger has no such field. */
export function fieldTypeOf(name: string): "text" | "number" | "flag" | null {
  return TYPES.get(name) ?? null;
}

/** The words a reader sees for a field. */
export function fieldLabelOf(name: FieldName): string {
  const year = name.slice(-4);
  if (name.startsWith("quota")) return `Positions offered in the ${year} Match`;
  if (name.startsWith("filled")) return `Positions filled in the ${year} Match`;
  return FIELDS[name as keyof typeof FIELDS].label;
}
