/** UTF-16 code units as the form counts them: spaces and line breaks included, one final line break not. */
export function charactersOf(text: string): number {
  return text.endsWith("\n") ? text.length - 1 : text.length;
}
