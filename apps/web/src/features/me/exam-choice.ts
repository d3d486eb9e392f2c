/** Which choice the answer of an exam belongs to: one of its words, or a score, also one that is still to be typed. */
export function examChoice(value: unknown, words: readonly string[]): string | null {
  if (value === undefined || value === null) return null;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return words.includes(word) ? word : "score";
}
