/** What stands in a field, as data: short enough for a sentence, never a whole section. */
export type Found =
  | { readonly kind: "nothing" }
  | { readonly kind: "empty-text" }
  /** Text on one line, cut to 60 characters. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "list"; readonly size: number }
  | { readonly kind: "keys" }
  | { readonly kind: "other" };

const LONGEST = 60;

/** What a value is, for a problem that quotes it. */
export function foundIn(value: unknown): Found {
  if (value === undefined || value === null) return { kind: "nothing" };
  if (Array.isArray(value)) return { kind: "list", size: value.length };
  switch (typeof value) {
    case "object":
      return { kind: "keys" };
    case "string":
      return value.trim() === "" ? { kind: "empty-text" } : { kind: "text", text: clipped(value) };
    case "number":
      return { kind: "number", number: value };
    case "boolean":
      return { kind: "flag", flag: value };
    case "bigint":
      return { kind: "text", text: clipped(String(value)) };
    default:
      return { kind: "other" };
  }
}

/** The text with line breaks, control and direction characters as spaces, cut to 60 characters. */
export function clipped(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length > LONGEST || text.length > LONGEST * 4
    ? `${characters.slice(0, LONGEST).join("")}…`
    : line;
}
