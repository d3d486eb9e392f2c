import type { Token } from "../document/token.ts";
import { broadClasses } from "./broad-classes.ts";
import { ADJECTIVES, CLOSED_CLASSES } from "./closed-classes.ts";
import { VERB_BASES, VERB_FORMS, type VerbForms, verbForms } from "./inflect.ts";
import { COUNT_NOUNS, MASS_NOUNS, pluralOf } from "./nouns.ts";

type Test = (token: Token) => boolean;

const tests = new Map<string, Test>();
const lists = new Map<string, ReadonlySet<string>>();

/** The test of a word class by its name in patterns (“@noun”); an unknown name is a fault of the pattern and throws. */
export function wordClass(name: string): Test {
  if (tests.size === 0) fillTests();
  const test = tests.get(name);
  if (test === undefined) throw new Error(`there is no word class @${name}`);
  return test;
}

/** The words of a class, or `null` where a test tells and no list. */
export function wordsOfClass(name: string): ReadonlySet<string> | null {
  wordClass(name);
  return lists.get(name) ?? null;
}

/** Whether a word is of a class: `isA(token, "noun")`. */
export function isA(token: Token | undefined, name: string): boolean {
  return token !== undefined && wordClass(name)(token);
}

function fillTests(): void {
  for (const [name, words] of Object.entries(CLOSED_CLASSES)) addWords(name, words);
  addWords("adj", ADJECTIVES);
  addWords("noun", COUNT_NOUNS);
  addWords("nouns", COUNT_NOUNS.map(pluralOf));
  addWords("mass", MASS_NOUNS);
  const forms = VERB_BASES.map(verbForms);
  for (const form of VERB_FORMS)
    addWords(
      form,
      forms.flatMap((verb) => verb[form]),
    );
  addWords(
    "verb",
    forms.flatMap((verb) => VERB_FORMS.flatMap((form) => verb[form])),
  );
  addUnmistakable(forms);
  for (const [name, words] of broadClasses()) addWords(name, words);
  tests.set(
    "adv",
    ({ lower }) =>
      (/..ly$/.test(lower) && !NOT_ADVERBS.has(lower)) || wordClass("irregularadv")({ lower } as Token),
  );
  tests.set("num", ({ kind, lower }) => kind === "number" || NUMBER_WORDS.has(lower));
  tests.set(
    "nums",
    ({ kind, lower }) =>
      (kind === "number" && /^\d+$/.test(lower) && lower !== "1" && !/^(19|20)\d\d$/.test(lower)) ||
      (NUMBER_WORDS.has(lower) && !/^(?:zero|one|half|hundred|thousand|million|dozen)$/.test(lower)),
  );
  tests.set("year", ({ text }) => /^(19|20)\d\d\.?$/.test(text));
  tests.set("percent", ({ text }) => /^\d[\d.,]*%$/.test(text));
  tests.set("cap", ({ text }) => /^\p{Lu}/u.test(text));
  tests.set("acronym", ({ text }) => /^\p{Lu}[\p{Lu}\d&/-]+s?$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text));
  tests.set("word", ({ kind }) => kind === "word");
  tests.set("mark", ({ kind }) => kind === "mark");
}

/** Words that are nothing but what they are called: “patients” is no verb, “went” no base form, “understand” no noun. */
function addUnmistakable(forms: readonly VerbForms[]): void {
  const bases = new Set(forms.flatMap(({ base }) => base));
  const thirds = new Set(forms.flatMap(({ s }) => s));
  const pasts = new Set(forms.flatMap(({ past, part }) => [...past, ...part]));
  const others = new Set([...COUNT_NOUNS, ...MASS_NOUNS, ...ADJECTIVES]);
  addWords(
    "onlynoun",
    COUNT_NOUNS.filter((noun) => !bases.has(noun)),
  );
  addWords(
    "onlynouns",
    COUNT_NOUNS.map(pluralOf).filter((noun) => !thirds.has(noun)),
  );
  const plurals = new Set([...COUNT_NOUNS, ...MASS_NOUNS].map(pluralOf));
  addWords(
    "onlys",
    [...thirds].filter((verb) => !plurals.has(verb) && !others.has(verb)),
  );
  addWords(
    "bare",
    [...bases].filter((verb) => !pasts.has(verb)),
  );
  addWords(
    "onlybase",
    [...bases].filter((verb) => !pasts.has(verb) && !others.has(verb)),
  );
  addWords(
    "onlypast",
    forms.flatMap(({ past }) => past).filter((verb) => !bases.has(verb) && !others.has(verb)),
  );
}

function addWords(name: string, words: Iterable<string>): void {
  const all = new Set(words);
  lists.set(name, all);
  tests.set(name, ({ lower }) => all.has(lower));
}

const NOT_ADVERBS = new Set(
  "early family only friendly elderly daily weekly monthly yearly lively lonely lovely likely unlikely ugly silly costly deadly orderly supply apply reply rely comply multiply fly italy july assembly anomaly ally belly bully curly holy jelly".split(
    " ",
  ),
);

const UNITS = "one two three four five six seven eight nine".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const NUMBER_WORDS = new Set([
  ..."zero ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred thousand million half dozen".split(
    " ",
  ),
  ...UNITS,
  ...TENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => `${ten}-${unit}`)),
]);
