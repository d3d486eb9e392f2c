import type { Token } from "../document/token.ts";
import { matchAt, type PatternMatch } from "./match-pattern.ts";
import { type Pattern, patternOf } from "./pattern.ts";

/** Many patterns, looked up by the first word where they begin with known ones: most are never tried at a token. */
export interface PatternIndex<Owner> {
  /** Every match in the tokens of a sentence, in order of its beginning; per owner no two overlap. */
  matches(tokens: readonly Token[]): readonly { readonly owner: Owner; readonly match: PatternMatch }[];
}

interface Entry<Owner> {
  readonly owner: Owner;
  readonly pattern: Pattern;
}

/** The index of patterns by their owners. */
export function patternIndex<Owner>(lines: readonly (readonly [Owner, string])[]): PatternIndex<Owner> {
  const byWord = new Map<string, Entry<Owner>[]>();
  const always: Entry<Owner>[] = [];
  for (const [owner, line] of lines) {
    const entry = { owner, pattern: patternOf(line) };
    const [first] = entry.pattern.atoms;
    if (first === undefined) throw new Error(`an empty pattern: ${line}`);
    const words = first.least === 0 ? null : first.words();
    if (words === null) always.push(entry);
    for (const word of words ?? []) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [entry]);
      else known.push(entry);
    }
  }
  return { matches: (tokens) => matchesIn(tokens, byWord, always) };
}

function matchesIn<Owner>(
  tokens: readonly Token[],
  byWord: ReadonlyMap<string, readonly Entry<Owner>[]>,
  always: readonly Entry<Owner>[],
): readonly { readonly owner: Owner; readonly match: PatternMatch }[] {
  const found: { readonly owner: Owner; readonly match: PatternMatch }[] = [];
  const last = new Map<Owner, number>();
  for (const [start, token] of tokens.entries()) {
    for (const { owner, pattern } of [...(byWord.get(token.lower) ?? []), ...always]) {
      const match = matchAt(pattern, tokens, start);
      if (match === null || match.first <= (last.get(owner) ?? -1)) continue;
      last.set(owner, match.last);
      found.push({ owner, match });
    }
  }
  return found;
}
