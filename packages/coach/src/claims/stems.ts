import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { CLOSED_CLASSES } from "../lexicon/closed-classes.ts";
import { VERB_BASES, VERB_FORMS, verbForms } from "../lexicon/inflect.ts";
import { COUNT_NOUNS, pluralOf } from "../lexicon/nouns.ts";
import { numberOf } from "../rules/story/number-words.ts";
import { COMMON, EMPTY, SAME } from "./claim.words.ts";
import { DEEDS } from "./deeds.words.ts";

let lemmas: ReadonlyMap<string, string> | null = null;
let same: ReadonlyMap<string, string> | null = null;

const TOGETHER = /^co-(?=.)/;

/** The base of a verb's form, or the singular of a noun, also behind “co-”; an unknown word stays. */
export function lemmaOf(word: string): string {
  lemmas ??= lemmasOf();
  const alone = word.replace(TOGETHER, "");
  return word.slice(0, word.length - alone.length) + (lemmas.get(alone) ?? alone);
}

function lemmasOf(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const noun of COUNT_NOUNS) all.set(pluralOf(noun), noun);
  for (const base of [...VERB_BASES, ...DEEDS]) {
    const forms = verbForms(base);
    for (const name of VERB_FORMS) for (const form of forms[name]) if (!all.has(form)) all.set(form, base);
  }
  // Forms that two words share.
  for (const [form, lemma] of [
    ["found", "find"],
    ["saw", "see"],
    ["left", "leave"],
    // “Falls” are what patients do; numbers “fell”.
    ["fell", "drop"],
    ["fallen", "drop"],
    ["falling", "drop"],
    ["fall", "falls"],
    ["falls", "falls"],
    ["cards", "card"],
    ["people", "people"],
  ] as const)
    all.set(form, lemma);
  return all;
}

const ENDINGS = /(?:isation|ization|ation|ition|tion|ment|ship|ance|ence|ate|ing|ed|ly|s|e)$/;

/** What is left of a word when its ending is gone, so that “reduction” and “reduced”, “co-led” and “led” meet; words of one meaning are one. */
export function stemOf(word: string): string {
  same ??= new Map(
    SAME.flatMap(([first = "", ...others]) => [first, ...others].map((one) => [bare(one), bare(first)])),
  );
  const stem = bare(lemmaOf(word.replace(TOGETHER, "")));
  return same.get(stem) ?? stem;
}

function bare(word: string): string {
  const once = word.replace(ENDINGS, "");
  return once.length >= 3 ? once : word;
}

const STOPS: ReadonlySet<string> = new Set(
  ["det", "prep", "conj", "poss", "subj", "obj", "refl", "modal", "be", "have", "do", "neg", "unit", "units"]
    .concat(["month", "weekday", "irregularadv", "count"])
    .flatMap((name) => CLOSED_CLASSES[name] ?? []),
);

/** Whether a word says something of what a claim is about. */
export function isContent(lower: string): boolean {
  return /^\p{L}[\p{L}'-]+$/u.test(lower) && !STOPS.has(lower) && !EMPTY.has(lower) && !/ly$/.test(lower);
}

const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON].map(bare));

/** Whether a stem is in so many claims that it tells none from another. */
export const isCommon = (stem: string): boolean => COMMON_STEMS.has(stem);

/** The stems of what tokens are about. */
export function wordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ kind, lower }) => {
      const word = withoutNumber(lower);
      return kind === "word" && isContent(word) ? [stemOf(word)] : [];
    }),
  );
}

/** “Bed” of “twelve-bed”: its number is no word. */
function withoutNumber(lower: string): string {
  const [, number = "", word = ""] = /^([a-z]+)-([a-z]+)$/.exec(lower) ?? [];
  return word !== "" && numberOf(number) !== null ? word : lower;
}

/** The years that tokens name. */
export function yearsIn(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap((token) => (isA(token, "year") ? [Number(token.text)] : []));
}
