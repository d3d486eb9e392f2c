import type { Token } from "../document/token.ts";
import { wordClass, wordsOfClass } from "../lexicon/classes.ts";
import { VERB_FORMS, type VerbForm, verbForms } from "../lexicon/inflect.ts";
import { verbList } from "../lexicon/verb-lists.ts";
import { readPattern, type WrittenPlace } from "./read-pattern.ts";

/** One place of a pattern: which tokens fit, and how often in a row. */
export interface Atom {
  readonly fits: (token: Token) => boolean;
  readonly least: number;
  readonly most: number;
  /** Gives the only words that fit, where they can be listed; else `null`. */
  readonly words: () => readonly string[] | null;
}

/** A pattern over the tokens of one sentence. `markFrom` and `markTo` count atoms: the passage that a finding covers. */
export interface Pattern {
  readonly source: string;
  readonly atoms: readonly Atom[];
  readonly markFrom: number;
  readonly markTo: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/**
 * The pattern of a line such as `~discuss <about>`, atoms apart by spaces:
 * `word` or `one|other` literal words and marks; `@noun` a word class; `~be` any form of a verb, `~be:past` one form;
 * `~@telling` and `~@telling:past` the same of each verb of a list;
 * `*ing` an ending, `un*` a beginning; `_` any token; `!x` anything but x; `x?` at most once, `x{0,3}` so many times;
 * `<` and `>` around what is marked (else all of it); `^` and `$` the ends of the sentence.
 * A line that is not so throws: patterns are written by hand and tested.
 */
export function patternOf(source: string): Pattern {
  const { places, ...where } = readPattern(source);
  return { source, atoms: places.map(atomOf), ...where };
}

const atomsKnown = new Map<string, Atom>();

/** The same piece stands in many patterns, and its lists of words are long. */
export function atomOf(place: WrittenPlace): Atom {
  const known = atomsKnown.get(place.text);
  if (known !== undefined) return known;
  const atom = newAtom(place);
  atomsKnown.set(place.text, atom);
  return atom;
}

function newAtom({ base, least, most }: WrittenPlace): Atom {
  if (base === "") throw new Error("a pattern has an empty place");
  if (base.length > 1 && base.startsWith("!")) {
    const { fits } = alternativesOf(base.slice(1));
    return { fits: (token) => !fits(token), words: () => null, least, most };
  }
  return { ...alternativesOf(base), least, most };
}

function alternativesOf(text: string): Pick<Atom, "fits" | "words"> {
  const literals = new Set<string>();
  const tests: Atom["fits"][] = [];
  const parts = text === "|" ? ["|"] : text.split("|");
  for (const part of parts) {
    if (part === "_") tests.push(() => true);
    else if (/^@./.test(part)) tests.push(wordClass(part.slice(1)));
    else if (/^~./.test(part)) for (const word of formsOf(part.slice(1))) literals.add(word);
    else if (/^\*./.test(part))
      tests.push(({ lower }) => lower.length > part.length && lower.endsWith(part.slice(1)));
    else if (/^.+\*$/.test(part)) tests.push(({ lower }) => lower.startsWith(part.slice(0, -1)));
    else literals.add(part);
  }
  let words: readonly string[] | null | undefined;
  const wordsOnce = (): readonly string[] | null => {
    if (words === undefined) words = listed(literals, parts);
    return words;
  };
  if (tests.length === 0) return { fits: ({ lower }) => literals.has(lower), words: wordsOnce };
  return {
    fits: (token) => literals.has(token.lower) || tests.some((test) => test(token)),
    words: wordsOnce,
  };
}

function listed(literals: ReadonlySet<string>, parts: readonly string[]): readonly string[] | null {
  const all = new Set(literals);
  for (const part of parts) {
    const isClass = /^@./.test(part);
    if (!isClass && /^_$|^\*.|.\*$/.test(part)) return null;
    const words = isClass ? wordsOfClass(part.slice(1)) : [];
    if (words === null) return null;
    for (const word of words) all.add(word);
  }
  return [...all];
}

function formsOf(part: string): readonly string[] {
  const [base = "", form] = part.split(":");
  if (base.startsWith("@"))
    return verbList(base.slice(1)).flatMap((verb) => formsOf(form === undefined ? verb : `${verb}:${form}`));
  const forms = verbForms(base);
  if (form === undefined) return VERB_FORMS.flatMap((name) => forms[name]);
  const own = forms[form as VerbForm];
  if (own === undefined) throw new Error(`there is no verb form ${form}`);
  return own;
}
