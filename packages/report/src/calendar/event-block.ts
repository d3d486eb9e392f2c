const SEQUENCE = /^SEQUENCE:\d+\r\n/m;

/** The lines of an event but that of its sequence. */
export function withoutSequence(block: string): string {
  return block.replace(SEQUENCE, "");
}

/** The same event with another sequence. */
export function withSequence(block: string, sequence: number): string {
  return block.replace(SEQUENCE, `SEQUENCE:${sequence}\r\n`);
}

/** A line with what was folded joined again. */
export function unfoldedLine(block: string, name: string): string | null {
  const found = new RegExp(`^${name}:(.*)\r$`, "m").exec(block.replaceAll("\r\n ", ""));
  return found?.[1] ?? null;
}
