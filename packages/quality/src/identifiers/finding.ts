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
    const spans: Span[] = [];
    // A copy of the pattern for each cell, as matchAll makes one, takes longer than the search.
    global.lastIndex = 0;
    for (let found = global.exec(cell); found !== null; found = global.exec(cell)) {
      const part = found.groups?.part ?? found[0];
      const from = found.index + found[0].lastIndexOf(part);
      if (accept(part)) spans.push({ kind, from, to: from + part.length, sure, reason });
    }
    return spans;
  };
}
