import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import { VERB_FORMS, verbForms } from "../../../lexicon/inflect.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { endsClause } from "../shared/ends-clause.ts";
import { openedPhraseAt } from "../shared/noun-phrase.ts";
import { tellsTime } from "../shared/tells-time.ts";
import { APART, OF_THE_NOUN, SURE, WITH_OBJECT } from "./object-apart.words.ts";

type Tokens = readonly Token[];

const VERBS: ReadonlySet<string> = new Set(
  WITH_OBJECT.flatMap((verb) => VERB_FORMS.flatMap((form) => verbForms(verb)[form])),
);
const SMALL_WORDS = new Set("from with to for in on at by".split(" "));
const OBJECTS = new Set(
  "me him her us them it you somewhere there everyone everybody someone nobody".split(" "),
);
/** “Speak in class”, “leave for the city”: with these words the verb needs no object. */
const AT_REST = new Set(
  "speak study practice apply help search train lead leave pass play know pull manage plan"
    .split(" ")
    .flatMap((verb) => VERB_FORMS.flatMap((form) => verbForms(verb)[form])),
);
/** “With care”, “in detail”: how it is done. */
const HOW = new Set(
  "care success interest patience love joy detail haste difficulty attention pleasure calm secret silence pride".split(
    " ",
  ),
);
const LANGUAGES = /^(?:[A-Z][a-z]+(?:ish|ian|ese|ench|rman|bic)|Hindi|Urdu|Farsi|Swahili|Nepali|Bengali)$/;
const PHRASES = new Set(
  "fact addition front order general particular case time turn least first last once".split(" "),
);

/** A verb parted from its object: “I closed gently the door”, “she learned from him the tunes”. */
export const objectApart: SentenceRule = {
  name: "object-apart",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "“{}”: the object comes right after its verb, the rest behind it.",
  why: "English lets nothing stand between a verb and a short object.",
  source: "usage",
  example: { wrong: "I learned from her the songs.", right: "I learned the songs from her." },
  languages: [
    "Spanish",
    "Portuguese",
    "French",
    "Italian",
    "Russian",
    "Persian",
    "Arabic",
    "German",
    "Turkish",
  ],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const [at, verb] of tokens.entries()) {
      if (!VERBS.has(verb.lower) || !isVerbHere(tokens, at)) continue;
      const end = partedObject(tokens, at);
      const last = tokens[end - 1];
      if (last !== undefined && end > 0) hits.push({ from: verb.from, to: last.to });
    }
    return hits;
  },
};

/** Not “the help”, “was given” or “to study medicine” said as a noun. */
function isVerbHere(tokens: Tokens, at: number): boolean {
  const [before, verb] = [tokens[at - 1], tokens[at]];
  if (before === undefined || verb === undefined) return false;
  if (verb.lower.endsWith("ing")) return isA(before, "prep") || isA(before, "be") || before.lower === "and";
  const two = isA(before, "adv") ? tokens[at - 2] : before;
  if (two === undefined || isA(two, "be") || isA(two, "art") || isA(two, "poss")) return false;
  const isDoer = ["subj", "modal", "have", "do"].some((name) => isA(two, name)) || DOERS.has(two.lower);
  if (isDoer) return true;
  const isTold = isA(verb, "vpast") || verb.lower.endsWith("s");
  return isTold && (isA(two, "human") || isA(two, "humans") || isA(two, "anynoun") || isA(two, "cap"));
}

const DOERS = new Set("to and not never who nobody everyone please let us".split(" "));

/** The place after an object that something parts from the verb at `at`; 0 without one. */
function partedObject(tokens: Tokens, at: number): number {
  const next = tokens[at + 1];
  if (next === undefined) return 0;
  const isPerson = isA(next, "refl") || /^(?:me|him|us|them)$/.test(next.lower);
  if (isPerson && SURE.has(tokens[at + 2]?.lower ?? "")) return lightObject(tokens, at + 3, 3);
  const isMuch = /^(?:so|very|too)$/.test(next.lower) && /^(?:much|well)$/.test(tokens[at + 2]?.lower ?? "");
  if (isMuch) return lightObject(tokens, at + 3, 3, { mayHaveOf: true });
  const isAdverb = (isA(next, "adv") && /ly$/.test(next.lower)) || APART.has(next.lower);
  if (isAdverb && !OF_THE_NOUN.has(next.lower))
    return lightObject(tokens, at + 2, 3, {
      mayHaveOf: true,
      mayGoOn: SURE.has(next.lower),
    });
  const often = /^(?:every|each)$/.test(next.lower) ? openedPhraseAt(tokens, at + 1) : null;
  if (often !== null && tellsTime(often)) return lightObject(tokens, often.end, 3);
  if (next.lower === "a" && tokens[at + 2]?.lower === "lot")
    return lightObject(tokens, at + 3, 3, { mayHaveOf: true });
  if (!SMALL_WORDS.has(next.lower) || AT_REST.has(tokens[at]?.lower ?? "")) return 0;
  let after = afterPlace(tokens, at + 2);
  if (after > 0 && SMALL_WORDS.has(tokens[after]?.lower ?? "")) after = afterPlace(tokens, after + 1);
  return after === 0
    ? 0
    : lightObject(tokens, after, 2, { mayBeTime: /^spen[dt]/.test(tokens[at]?.lower ?? "") });
}

/** After “him”, “the chart” or “somewhere”, which a small word leads; 0 where more is said. */
function afterPlace(tokens: Tokens, at: number): number {
  const word = tokens[at];
  if (word === undefined) return 0;
  if (OBJECTS.has(word.lower) && word.lower !== "her") return at + 1;
  if (
    word.lower === "her" &&
    (openedPhraseAt(tokens, at) === null || SMALL_WORDS.has(tokens[at + 1]?.lower ?? ""))
  )
    return at + 1;
  if (HOW.has(word.lower) && openedPhraseAt(tokens, at + 1) !== null) return at + 1;
  if (word.lower === "her" && openedPhraseAt(tokens, at + 1) !== null) return at + 1;
  const quantity =
    /^(?:all|both|each|some|most|many|one)$/.test(word.lower) && tokens[at + 1]?.lower === "of";
  if (quantity && OBJECTS.has(tokens[at + 2]?.lower ?? "")) return at + 3;
  const place = openedPhraseAt(tokens, at);
  if (place === null || place.end - at < 2 || tellsTime(place) || PHRASES.has(place.head.lower)) return 0;
  const isClause = isA(place.head, "purebase") || isA(place.head, "pures");
  return !isClause && openedPhraseAt(tokens, place.end) !== null ? place.end : 0;
}

/** The end of an object of at most `most` words after “the” on which nothing long hangs; 0 without one. */
function lightObject(
  tokens: Tokens,
  at: number,
  most: number,
  { mayBeTime = false, mayHaveOf = false, mayGoOn = false } = {},
): number {
  if (LANGUAGES.test(tokens[at]?.text ?? "") && endsClause(tokens[at + 1])) return at + 1;
  const object = openedPhraseAt(tokens, at);
  if (object === null || (tellsTime(object) && !mayBeTime)) return 0;
  const words = object.end - at - 1;
  const next = tokens[object.end];
  const isLight = words > 0 && words <= most;
  return isLight && (endsClause(next) || mayGoOn || (mayHaveOf && next?.lower === "of")) ? object.end : 0;
}
