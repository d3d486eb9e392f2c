/** Words with a hyphen of their own, such as "well-known", as they stand within a line somewhere in the text. */
export type Compounds = ReadonlySet<string>;

const COMPOUND = /\p{L}+(?:[-\u2010]\p{L}+)+/gu;

/** The compounds of lines. What stands at the end of a line tells nothing: the hyphen there may be of the line. */
export function compoundsOf(lines: readonly string[]): Compounds {
  return new Set(lines.flatMap((line) => line.match(COMPOUND) ?? []).map(plain));
}

/**
 * Two lines of a paragraph as one. A hyphen at the end goes when a lower-case letter follows, unless the word has a hyphen
 * elsewhere in the text or a second one of its own; a soft hyphen always goes. Else a space comes between, but not after
 * a dash or stroke that touches its word.
 */
export function joinLines(before: string, after: string, compounds: Compounds): string {
  if (before.endsWith("\u00AD")) return before.slice(0, -1) + after;
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) {
    const start = /[\p{L}\u2010-]+$/u.exec(before)?.[0] ?? "";
    const end = /^\p{L}+/u.exec(after)?.[0] ?? "";
    const stays = compounds.has(plain(start + end)) || /[-\u2010]/.test(start.slice(0, -1));
    return (stays ? before : before.slice(0, -1)) + after;
  }
  return /[\p{L}\p{N}][-\u2010\u2013\u2014/]$/u.test(before) ? before + after : `${before} ${after}`;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("\u2010", "-");
}
