import type { Token } from "../document/token.ts";
import { matchAt, type PatternMatch } from "./match-pattern.ts";
import { firstWordsOf, type Pattern, patternOf } from "./pattern.ts";

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

type ByWord<Owner> = Map<string, Entry<Owner>[]>;

interface Shelves<Owner> {
  /** By each word with which they can begin. */
  readonly first: ByWord<Owner>;
  /** What can begin with any word, by the words of which it needs one. */
  readonly needed: ByWord<Owner>;
  /** What can begin with any word and needs no known one. */
  readonly always: Entry<Owner>[];
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
  const shelves: Shelves<Owner> = { first: new Map(), needed: new Map(), always: [] };
  for (const [order, [owner, line]] of lines.entries()) {
    const entry = { owner, pattern: once(() => patternOf(line)), order };
    const first = firstWordsOf(line);
    const needed = first === null ? neededWords(entry.pattern()) : null;
    if (first !== null) putUnder(shelves.first, first, entry);
    else if (needed !== null) putUnder(shelves.needed, needed, entry);
    else shelves.always.push(entry);
  }
  return shelves;
}

function putUnder<Owner>(shelf: ByWord<Owner>, words: Iterable<string>, entry: Entry<Owner>): void {
  for (const word of words) {
    const known = shelf.get(word);
    if (known === undefined) shelf.set(word, [entry]);
    else known.push(entry);
  }
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** The fewest words of which every match holds one. */
function neededWords({ atoms }: Pattern): readonly string[] | null {
  const lists = atoms.flatMap((atom) => {
    const words = atom.least > 0 ? atom.words() : null;
    return words === null ? [] : [words];
  });
  return lists.reduce<readonly string[] | null>(
    (best, list) => (best === null || list.length < best.length ? list : best),
    null,
  );
}

function matchesIn<Owner>(
  tokens: readonly Token[],
  { first, needed, always }: Shelves<Owner>,
): readonly { readonly owner: Owner; readonly match: PatternMatch }[] {
  const found: { readonly owner: Owner; readonly match: PatternMatch }[] = [];
  const last = new Map<Owner, number>();
  const anywhere = new Set(always);
  for (const { lower } of tokens) for (const entry of needed.get(lower) ?? []) anywhere.add(entry);
  const sorted = [...anywhere].sort((a, b) => a.order - b.order);
  for (const [start, token] of tokens.entries()) {
    for (const { owner, pattern } of merged(first.get(token.lower) ?? [], sorted)) {
      const match = matchAt(pattern(), tokens, start);
      if (match === null || match.first <= (last.get(owner) ?? -1)) continue;
      last.set(owner, match.last);
      found.push({ owner, match });
    }
  }
  return found;
}

/** Two sorted lists as one. */
function merged<Owner>(
  some: readonly Entry<Owner>[],
  others: readonly Entry<Owner>[],
): readonly Entry<Owner>[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  const all: Entry<Owner>[] = [];
  let at = 0;
  for (const entry of some) {
    for (let other = others[at]; other !== undefined && other.order < entry.order; other = others[at]) {
      all.push(other);
      at += 1;
    }
    all.push(entry);
  }
  return [...all, ...others.slice(at)];
}
