/** Entries as the text of a field, one a line; a further line of one begins with spaces. */
export function linesOf(entries: readonly string[]): string {
  return entries.map((entry) => entry.trim().replaceAll(/\s*\n\s*/g, "\n  ")).join("\n");
}

/** The same read back: a line that begins with a space belongs to the entry above. */
export function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = entries.at(-1);
    if (line.trim() === "") continue;
    if (/^\s/.test(line) && last !== undefined) entries[entries.length - 1] = `${last}\n${line.trim()}`;
    else entries.push(line.trim());
  }
  return entries;
}
