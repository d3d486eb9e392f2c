import { FIELD_NAMES, normalForm } from "@smartpick/core";

const INDEX = new Map<string, string>(FIELD_NAMES.map((field) => [normalForm(field), field]));

/** The ledger's name of a field, given in any case and punctuation (`visa_j1` = `visaJ1`); else `null`. */
export function ledgerFieldNamed(input: string): string | null {
  return INDEX.get(normalForm(input)) ?? null;
}
