import { capitalised, settingName } from "@smartpick/report";

/** A fact's value as a reader sees it: yes and no in words, shares of 100, unknown never as no. */
export function factWords(field: string, value: string | number | boolean | null): string {
  if (value === null) return "Unknown";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") {
    if (field.startsWith("imgShare") || field === "boardPassRate") return `${Math.round(100 * value)} of 100`;
    return String(value);
  }
  return field === "setting" ? capitalised(settingName(value)) : value;
}
