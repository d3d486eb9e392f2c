import type { WordedIdentifiers } from "@smartpick/answers";

/** One finding as the document gives it. */
export type IdentifierFinding = WordedIdentifiers["findings"][number];
export type IdentifierKind = IdentifierFinding["kind"];
export type Sureness = IdentifierFinding["sure"];

/** A passage of a cell that may tell who a person is; `from` and `to` are UTF-16 units in the cell. */
export interface Span {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
  readonly sure: Sureness;
  readonly reason: IdentifierFinding["reason"];
}

/** What looks through one cell. */
export type Detector = (cell: string) => readonly Span[];

const NO_SPANS: readonly Span[] = [];
const NO_MATCHES: readonly RegExpExecArray[] = [];

/** All matches of a global pattern that matches no empty text, in order. */
export function everyMatch(global: RegExp, text: string): readonly RegExpExecArray[] {
  // A copy of the pattern for each text, as matchAll makes one, takes longer than the search.
  global.lastIndex = 0;
  let found = global.exec(text);
  if (found === null) return NO_MATCHES;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = global.exec(text)) all.push(found);
  return all;
}

/** Every match of a pattern as a span; `accept` may refuse one, `group` names the part that counts. */
export function matches(
  pattern: RegExp,
  kind: IdentifierKind,
  sure: Sureness,
  reason: Span["reason"] = "form",
  accept: (text: string) => boolean = () => true,
): Detector {
  const global = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  return (cell) => {
    const all = everyMatch(global, cell);
    if (all.length === 0) return NO_SPANS;
    const spans: Span[] = [];
    for (const found of all) {
      const part = found.groups?.part ?? found[0];
      const from = found.index + found[0].lastIndexOf(part);
      if (accept(part)) spans.push({ kind, from, to: from + part.length, sure, reason });
    }
    return spans;
  };
}
