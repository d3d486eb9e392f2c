/** Other ways to write the names of the ledger, from `data/programs`; every key and word is plain text. */
export interface SearchWords {
  /** By abbreviation ("mgh", "h h"): the names that it stands for, each as phrases that must all occur. */
  readonly abbreviations: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By word: the words that mean the same, short for long and long for short ("mt", "mount"). */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** By phrase of a name in the ledger: the name that its programs also go by. */
  readonly also: ReadonlyMap<string, string>;
}

/** Words that a search may hold and a name need not. */
const UNTOLD = new Set(["and", "of", "the", "at", "in", "for", "residency", "residencies"]);

/** Most words of an abbreviation. */
const LONGEST = 3;

/** A part of a query, and what may stand for it; every phrase of one way must occur in a text. */
export interface Unit {
  readonly ways: readonly Way[];
}

/** Phrases with the spaces that they must have around them: none behind one that may be the start of a word. */
export type Way = readonly string[];

/**
 * The ways to read a query: its words and abbreviations in order, and the same with two neighbours written as one word
 * where such a word is known ("bronx care", "bronxcare"). `meant` gives the words that a word stands for.
 */
export function readingsOf(
  words: readonly string[],
  known: { readonly begins: (word: string) => boolean; readonly meant: (word: string) => readonly string[] },
  { abbreviations, forms }: SearchWords,
): readonly (readonly Unit[])[] {
  const telling = words.filter((word) => !UNTOLD.has(word));
  const told = telling.length > 0 ? telling : words;
  const unitOf = (word: string): Unit => {
    const same = forms.get(word) ?? [];
    const own = same.length > 0 && !known.begins(word) ? [] : known.meant(word);
    return {
      ways: [...own.flatMap((one) => waysOf(one, known.begins)), ...same.map((one) => [` ${one} `])],
    };
  };
  const read = (from: readonly string[]): Unit[] => {
    const units: Unit[] = [];
    for (let at = 0; at < from.length; ) {
      const length = abbreviationAt(from, at, abbreviations);
      const short = from.slice(at, at + length).join(" ");
      units.push(length > 0 ? abbreviated(short, abbreviations) : unitOf(from[at]!));
      at += Math.max(1, length);
    }
    return units;
  };
  const joined = told.slice(1).flatMap((word, at) => {
    const one = `${told[at]}${word}`;
    const close = one.length >= SHORTEST_JOINED && known.begins(one);
    return close ? [[...told.slice(0, at), one, ...told.slice(at + 2)]] : [];
  });
  return [told, ...joined].map(read);
}

/** Letters from which on two words written apart may be one. */
const SHORTEST_JOINED = 6;

/** The start of a word; one that begins none may be two words written together. */
function waysOf(word: string, begins: (word: string) => boolean): readonly Way[] {
  const own: Way = [` ${word}`];
  if (begins(word) || word.length < SHORTEST_JOINED) return [own];
  const splits: Way[] = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (begins(second)) splits.push([` ${first} ${second}`]);
  }
  return [own, ...splits];
}

/** How many words from a place on are an abbreviation, the most that are; 0 = none. */
function abbreviationAt(
  words: readonly string[],
  at: number,
  abbreviations: SearchWords["abbreviations"],
): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--)
    if (abbreviations.has(words.slice(at, at + length).join(" "))) return length;
  return 0;
}

/** The names that an abbreviation stands for, and the abbreviation itself as a whole word. */
function abbreviated(short: string, abbreviations: SearchWords["abbreviations"]): Unit {
  const names = abbreviations.get(short)!;
  return { ways: [[` ${short} `], ...names.map((phrases) => phrases.map((phrase) => ` ${phrase} `))] };
}
