import { capitalised, factValueWords } from "@smartpick/report";

/** A fact's value as a reader sees it: yes, no and none in words, shares of 100, unknown never as no. */
export function factWords(field: string, value: string | number | boolean | null): string {
  if (typeof value === "string" && field !== "setting") return value;
  return capitalised(factValueWords(field, value));
}
