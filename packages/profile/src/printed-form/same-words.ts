/** Signs that the form and a word processor write differently. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[“”„]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—]/g, "-"],
  [/…/g, "..."],
];

/** A text without what a printed form may change by itself: line breaks, capitals, curled quotes. */
export function folded(text: string): string {
  const plain = SIGNS.reduce((words, [sign, becomes]) => words.replace(sign, becomes), text.normalize("NFC"));
  return plain.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Whether two values say the same; of lists, in any order. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return folded(one) === folded(other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && missingFrom(other, one).length === 0;
  return one === other;
}

/** The items that a list does not hold yet, each once. */
export function missingFrom(list: readonly unknown[], items: readonly unknown[]): readonly unknown[] {
  const found: unknown[] = [];
  for (const item of items)
    if (![...list, ...found].some((known) => saysTheSame(known, item))) found.push(item);
  return found;
}
