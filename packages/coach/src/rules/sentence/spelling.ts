import type { CoachedDocument } from "../../document/document.ts";
import type { Span } from "../../document/kind.ts";
import { quotedInSentence } from "../../document/quoted.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import type { CheckContext, Speller } from "../context.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { isOneSlip } from "./one-slip.ts";

interface Word extends Span {
  readonly text: string;
  /** Begins a sentence with a capital: it may be a name. */
  readonly mayBeName: boolean;
}

/** Shorter words are left alone: most that are unknown are names of units or of another language. */
const SHORTEST = 3;
/** From so many letters a word may differ by two slips from the one that was meant. */
const LONG = 8;
/** Parts of a built word have at least so many letters. */
const PART = 4;
/** In a quotation of which so large a part is unknown, another language is spoken. */
const FOREIGN = 0.3;
/** Near words are looked up for so many; a text with more is of another language, or no text. */
const MOST_NEAR = 40;

/** Words that no list knows. Names, short forms, her own vocabulary and quotations in another language are left out. */
export const spelling: DocumentRule = {
  name: "spelling",
  id: "spelling",
  form: "consistency",
  severity: "should",
  message: "No word list knows “{}”.",
  why: "Readers take a slip in a letter for a slip in a chart.",
  source: "usage",
  ask: "Is it a slip, or a word of yours? A word of yours can be added to your list.",
  example: { wrong: "She had hypertention.", right: "She had hypertension." },
  find: (document, context) => {
    const { speller } = context;
    if (speller === null) return [];
    const known = knownOf(document, speller, context);
    return document.sentences
      .flatMap((placed) => unknownIn(placed, known))
      .map((word, at) =>
        at < MOST_NEAR ? hitOf(word, speller) : { from: word.from, to: word.to, severity: "could" },
      );
  },
};

function hitOf({ from, to, text, mayBeName }: Word, speller: Speller): Hit {
  const near = speller.near(text);
  const [best] = near;
  if (best === undefined) return { from, to, severity: "could" };
  const isSlip =
    near.some((word) => isOneSlip(text.toLowerCase(), word.toLowerCase())) || text.length >= LONG;
  const message = `No word list knows “${text}”. Near to it: ${near.map((word) => `“${word}”`).join(", ")}.`;
  return {
    from,
    to,
    severity: isSlip && !mayBeName && !isBuilt(text.toLowerCase(), speller) ? "should" : "could",
    message,
  };
}

/** “Shoebox” and “transformative” are built of what is known; such words are more often right than a slip. */
function isBuilt(word: string, { knows }: Speller): boolean {
  const bare = word.replace(/(?:al|ative|ive|ly|ness|able|less|ful|er|ers|s)$/, "");
  if (bare !== word && bare.length >= PART && (knows(bare) || knows(`${bare}e`))) return true;
  for (let at = PART; at <= word.length - PART; at += 1)
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  return false;
}

/** Whether a word is right here: known, hers, or written with a capital inside a sentence of this text. */
function knownOf(
  { sentences }: CoachedDocument,
  speller: Speller,
  { vocabulary }: CheckContext,
): (word: string) => boolean {
  const names = new Set<string>();
  for (const { sentence } of sentences)
    for (const word of sentence.words.slice(1)) if (/^\p{Lu}/u.test(word.text)) names.add(word.lower);
  return (word) => {
    const lower = word.toLowerCase();
    return names.has(lower) || vocabulary.has(lower) || speller.knows(word) || speller.knows(lower);
  };
}

function unknownIn(placed: PlacedSentence, isKnown: (word: string) => boolean): readonly Word[] {
  const words = wordsOf(placed);
  const unknown = words.filter(({ text }) => !isKnown(text));
  if (unknown.length === 0) return [];
  const foreign = quotedInSentence(placed.sentence.text)
    .map(({ from, to }) => ({ from: from + placed.from, to: to + placed.from }))
    .filter((span) => {
      const all = words.filter((word) => isIn(word, span)).length;
      return unknown.filter((word) => isIn(word, span)).length > FOREIGN * all;
    });
  return unknown.filter((word) => !foreign.some((span) => isIn(word, span)));
}

function isIn(word: Span, span: Span): boolean {
  return word.from >= span.from && word.to <= span.to;
}

/** The words of a sentence that are checked, compounds by their parts, without a final “'s”. */
function wordsOf({ sentence, from: start }: PlacedSentence): readonly Word[] {
  return sentence.words.flatMap((token, at) => {
    const next = sentence.words[at + 1];
    const isName = /^\p{Lu}/u.test(token.text) && (at > 0 || /^\p{Lu}\p{Ll}/u.test(next?.text ?? ""));
    if (token.kind !== "word" || isName || /[\d.@_/\\]|\p{Lu}.*\p{Lu}/u.test(token.text)) return [];
    return [...token.text.matchAll(/[\p{L}\p{M}'’]+/gu)].flatMap((part) => {
      const text = part[0].replace(/['’]s?$/u, "").replace(/^['’]/u, "");
      const from = start + token.from + part.index + part[0].indexOf(text);
      return text.length < SHORTEST || !/\p{Script=Latin}/u.test(text)
        ? []
        : [{ text, from, to: from + text.length, mayBeName: at === 0 && /^\p{Lu}/u.test(token.text) }];
    });
  });
}
