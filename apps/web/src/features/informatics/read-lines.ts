/** Entries of a text, one a line, each once; empty lines say nothing. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/** Skills in the words of an entry without a form, one a line: what is joined by a comma or "and" is parted. */
export function skillsIn(words: string): readonly string[] {
  return linesOf(words.replaceAll(/[,;/|·•]|\s(?:and|or)\s/gi, "\n"));
}
