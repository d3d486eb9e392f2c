import type { TermId } from "@smartpick/report/glossary";

/** Words as they stand in a sentence, and the entry of the glossary that explains them. */
export type Phrase = readonly [words: string, id: TermId];

/** A piece of a sentence; `id` where it is to be explained. */
export interface TermPart {
  /** Where it begins. */
  readonly at: number;
  readonly text: string;
  readonly id: TermId | null;
}

/**
 * A sentence cut where each phrase stands for the first time, as whole words. Put together, the parts are the sentence. Of
 * phrases that overlap the one that begins first stands, and of those that begin together the one that is named first.
 */
export function termParts(sentence: string, phrases: readonly Phrase[]): readonly TermPart[] {
  const found = phrases
    .flatMap(([words, id]) => {
      const at = placeOf(sentence, words);
      return at < 0 ? [] : [{ at, end: at + words.length, id }];
    })
    .sort((a, b) => a.at - b.at);
  const parts: TermPart[] = [];
  let from = 0;
  for (const { at, end, id } of found) {
    if (at < from) continue;
    if (at > from) parts.push({ at: from, text: sentence.slice(from, at), id: null });
    parts.push({ at, text: sentence.slice(at, end), id });
    from = end;
  }
  if (from < sentence.length) parts.push({ at: from, text: sentence.slice(from), id: null });
  return parts;
}

/** Where words stand in a sentence with no letter or digit beside them; −1 where they do not. */
function placeOf(sentence: string, words: string): number {
  const inWord = /[\p{L}\p{N}]/u;
  for (let at = sentence.indexOf(words); words !== "" && at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (!inWord.test(sentence.charAt(at - 1)) && !inWord.test(sentence.charAt(at + words.length))) return at;
  }
  return -1;
}
