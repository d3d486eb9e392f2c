const LONGEST = 60;

/** A value as a message quotes it: short, on one line, never a whole section. */
export function foundText(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  switch (typeof value) {
    case "object":
      return "a group of keys";
    case "string":
      if (value.trim() === "") return "empty text";
      return /^\s*[-+]?\d/.test(value) && Number.isFinite(Number(value))
        ? `"${clipped(value)}" as text`
        : clipped(value);
    case "number":
      return Number.isNaN(value)
        ? "not a number"
        : Number.isFinite(value)
          ? String(value)
          : "an endless number";
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return "something that is no text, number, list or group of keys";
  }
}

/** The text with line breaks and control characters as spaces, cut to 60 characters. */
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
