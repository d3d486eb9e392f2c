/** Words of a list, apart by spaces, as the alternatives of one place of a pattern. */
export function oneOf(words: string): string {
  return words.trim().split(/\s+/).join("|");
}

/** Up to `most` tokens of the same clause, as a piece of a pattern: commas and the like end it. */
export function gap(most: number): string {
  return `!,|;|:|.|(|){0,${most}}`;
}
