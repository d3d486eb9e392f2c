const WORDS = 7;

/** How a sentence begins: its first words on one line. */
export function begins(sentence: string): string {
  const words = onOneLine(sentence).split(" ");
  return words.length <= WORDS ? words.join(" ") : `${words.slice(0, WORDS).join(" ")} …`;
}

/** A passage on one line. */
export function onOneLine(passage: string): string {
  return passage.replace(/\s+/g, " ").trim();
}
