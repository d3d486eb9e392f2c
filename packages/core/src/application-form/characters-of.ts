/**
 * Characters as the form counts them: UTF-16 code units, so that one sign of 😀 counts two; spaces and line breaks included,
 * one final line break not. The coach counts the same way, and a test holds the two together.
 */
export function charactersOf(text: string): number {
  return text.endsWith("\n") ? text.length - 1 : text.length;
}
