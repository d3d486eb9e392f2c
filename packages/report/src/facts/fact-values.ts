import { NO_LIMIT, noneOf } from "@smartpick/core";
import { settingName } from "../program/program-names.ts";

/** Fields that hold a share from 0 to 1. */
const SHARES: readonly string[] = ["imgShareLow", "imgShare", "imgShareHigh", "boardPassRate"];

/** Whether a 0 in the field says that the program asks for none. */
function zeroIsNone(field: string): boolean {
  return noneOf(field) === 0;
}

/** A value of the ledger as a reader sees it: yes and no in words, shares out of 100, lists with spaces, unknown and none as such. */
export function factValueWords(field: string, value: string | number | boolean | null): string {
  if (value === null) return "unknown";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") {
    return field === "setting" ? settingName(value) : value.replace(/;(?=\S)/g, "; ");
  }
  if (SHARES.includes(field)) return `${Math.round(value * 100)} of 100`;
  if (value === 0 && zeroIsNone(field)) return "none";
  if (value === NO_LIMIT && noneOf(field) === NO_LIMIT) return "no limit";
  return String(Number.isInteger(value) ? value : Math.round(value * 1000) / 1000).replace(/^-/, "−");
}
