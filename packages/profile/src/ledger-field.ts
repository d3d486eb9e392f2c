import { FIELDS, normalForm, QUOTA_YEARS } from "@smartpick/core";

/** The fields of the ledger an own fact may speak of, as the ledger names them. */
export const LEDGER_FIELDS: readonly string[] = [
  ...Object.keys(FIELDS),
  ...QUOTA_YEARS.flatMap((year) => [`quota${year}`, `filled${year}`]),
];

const INDEX = new Map(LEDGER_FIELDS.map((field) => [normalForm(field), field]));

/** The ledger's name of a field, given in any case and punctuation (`visa_j1` = `visaJ1`); else `null`. */
export function ledgerFieldNamed(input: string): string | null {
  return INDEX.get(normalForm(input)) ?? null;
}

/** What a ledger field holds; numbers of quotas and fills are not in `FIELDS`. */
export function ledgerFieldType(field: string): "text" | "number" | "flag" {
  return Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS].type : "number";
}
