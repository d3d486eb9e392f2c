import { FIELDS } from "@smartpick/core";
import { ruleName } from "../eligibility/rules.ts";

/** What is unknown about a program, a field of the ledger or a rule, as a reader names it: `"sponsors J-1"`. */
export function unknownName(fieldOrRule: string): string {
  if (fieldOrRule in FIELDS) {
    const { label } = FIELDS[fieldOrRule as keyof typeof FIELDS];
    return label.charAt(0).toLowerCase() + label.slice(1);
  }
  return ruleName(fieldOrRule);
}
