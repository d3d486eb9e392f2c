/** One JSON document with a line end, indented by two; refuses values that JSON would turn into `null` unseen. */
export function jsonDocument(value: unknown): string {
  const text = JSON.stringify(
    value,
    (key, part: unknown) => {
      if (typeof part === "number" && !Number.isFinite(part)) {
        throw new TypeError(`the result holds a number that is not finite at "${key}"`);
      }
      return part;
    },
    2,
  );
  return `${text}\n`;
}
