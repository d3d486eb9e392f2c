import type { Token } from "../document/token.ts";
import { type Anchor, anchorOf } from "./anchor.ts";
import { matchAt, type PatternMatch } from "./match-pattern.ts";
import { type Pattern, patternOf } from "./pattern.ts";

/** Many patterns, of which only those are tried whose words a sentence has. */
export interface PatternIndex<Owner> {
  /** Every match in the tokens of a sentence, in order of its beginning; per owner no two overlap. */
  matches(tokens: readonly Token[]): readonly { readonly owner: Owner; readonly match: PatternMatch }[];
}

interface Entry<Owner> {
  readonly owner: Owner;
  /** Made at the first look. */
  readonly pattern: () => Pattern;
  /** Its place among all: of two that begin at one token the earlier is told first. */
  readonly order: number;
}

interface Anchored<Owner> extends Pick<Anchor, "least" | "most"> {
  readonly entry: Entry<Owner>;
}

interface Shelves<Owner> {
  /** By each word that can fill its anchor. */
  readonly anchored: ReadonlyMap<string, readonly Anchored<Owner>[]>;
  /** What may stand anywhere. */
  readonly always: readonly Entry<Owner>[];
}

/** The index of patterns by their owners; patterns are prepared at the first look. */
export function patternIndex<Owner>(lines: readonly (readonly [Owner, string])[]): PatternIndex<Owner> {
  let shelves: Shelves<Owner> | null = null;
  return {
    matches(tokens) {
      shelves ??= shelvesOf(lines);
      return matchesIn(tokens, shelves);
    },
  };
}

function shelvesOf<Owner>(lines: readonly (readonly [Owner, string])[]): Shelves<Owner> {
  const anchored = new Map<string, Anchored<Owner>[]>();
  const always: Entry<Owner>[] = [];
  for (const [order, [owner, line]] of lines.entries()) {
    const entry = { owner, pattern: once(() => patternOf(line)), order };
    const anchor = anchorOf(line);
    if (anchor === null) always.push(entry);
    else {
      const { least, most } = anchor;
      const one = { entry, least, most };
      for (const word of anchor.words) {
        const known = anchored.get(word);
        if (known === undefined) anchored.set(word, [one]);
        else known.push(one);
      }
    }
  }
  return { anchored, always };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function matchesIn<Owner>(
  tokens: readonly Token[],
  shelves: Shelves<Owner>,
): readonly { readonly owner: Owner; readonly match: PatternMatch }[] {
  const found: { readonly owner: Owner; readonly match: PatternMatch }[] = [];
  const last = new Map<Owner, number>();
  for (const [start, entries] of beginnings(tokens, shelves).entries()) {
    let before: Entry<Owner> | null = null;
    for (const entry of entries.sort((a, b) => a.order - b.order)) {
      if (entry === before) continue;
      before = entry;
      const match = matchAt(entry.pattern(), tokens, start);
      if (match === null || match.first <= (last.get(entry.owner) ?? -1)) continue;
      last.set(entry.owner, match.last);
      found.push({ owner: entry.owner, match });
    }
  }
  return found;
}

/** For each token the patterns that may begin there; one may stand there more than once. */
function beginnings<Owner>(tokens: readonly Token[], { anchored, always }: Shelves<Owner>): Entry<Owner>[][] {
  const all = tokens.map(() => [...always]);
  for (const [place, { lower }] of tokens.entries()) {
    for (const { entry, least, most } of anchored.get(lower) ?? [])
      for (let start = Math.max(0, place - most); start <= place - least; start += 1) all[start]?.push(entry);
  }
  return all;
}
