import { dollars } from "@smartpick/report";

const SAID: Readonly<Record<string, string>> = {
  "non-us-img": "school abroad, not a US citizen",
  "us-img": "school abroad, US citizen",
  "us-md": "US medical school",
  do: "US osteopathic school",
  pass: "pass",
  passed: "passed",
  fail: "failed",
  failed: "failed",
  pending: "not yet known",
  booked: "booked",
  none: "none",
  certified: "held",
  applied: "Pathway applied for",
  ead: "none, with a work permit",
  j1: "J-1",
  h1b: "H-1B",
  any: "J-1 or H-1B",
};

/** A value in words; "not told" where there is none. */
export function valueWords(value: unknown, { say }: { readonly say?: (value: unknown) => string }): string {
  if (value === undefined || value === null) return "not told";
  if (say) return say(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return SAID[value] ?? value;
  if (typeof value === "object") return Object.values(value).map(String).join(" ");
  return String(value);
}

/** An amount of money as it was told; what is no number stands as it is. */
export function dollarsSaid(value: unknown): string {
  return typeof value === "number" ? dollars(value) : String(value);
}

/** A weight as a count of 100; what is no number stands as it is. */
export function of100Said(value: unknown): string {
  return typeof value === "number" ? `${Math.round(value * 100)} of 100` : String(value);
}
