import { remembering } from "../remember.ts";
import type { Speller } from "../rules/context.ts";
import { nearWords } from "./near-words.ts";

/** A speller over known words; a possessive, a hyphenated word and an ordinal are right where their parts are. */
export function spellerOf(words: ReadonlySet<string>): Speller {
  const isListed = (word: string): boolean =>
    words.has(word) || words.has(word.toLowerCase()) || words.has(capitalised(word));
  const knows = (written: string): boolean => {
    const word = written.replace(/[‘’ʼ]/g, "'").replace(/'s?$/i, "");
    if (word === "" || isListed(word) || /^\d+(st|nd|rd|th|s)$/i.test(word)) return true;
    return (
      word.includes("-") &&
      word.split("-").every((part) => part === "" || /^\d+$/.test(part) || isListed(part))
    );
  };
  return {
    knows,
    near: remembering(
      (word) => nearWords(word, words),
      (word) => word,
    ),
  };
}

/** A word in capitals, or at the start of a sentence, may be a name that is listed as such. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
