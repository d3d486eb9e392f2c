import type { CoachedDocument } from "../../document/document.ts";
import type { PlacedSentence } from "../../document/sentence.ts";
import type { Token } from "../../document/token.ts";
import type { DocumentRule, Hit } from "../rule.ts";
import { KINDS_OF_NAMES, KNOWN_ABBREVIATIONS, STRESSED } from "./unexplained-abbreviation.words.ts";

const LETTERS = /\p{L}/gu;
const CAPITALS = /\p{Lu}/gu;
/** Little words that an abbreviation may skip. */
const SKIPPED = /^(?:of|and|the|for|in|on|to|with|a|an|de|la|del|y|&)$/;
/** First parts of compounds, after which the next letter of an abbreviation may stand. */
const PARTS =
  /^(?:out|in|over|up|electro|echo|cardio|neuro|gastro|tele|post|pre|hyper|hypo|micro|immuno|bio|endo|non|anti|multi|inter|trans|broncho|laryngo|oto|cerebro|psycho|socio)(\p{L}{3,})$/u;

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Capitals that a reader in the United States may not know, never written out in the text. */
export const unexplainedAbbreviation: DocumentRule = {
  name: "unexplained-abbreviation",
  id: "unexplained-abbreviation",
  form: "consistency",
  severity: "should",
  message: "“{}” is not written out.",
  why: "A reader elsewhere may not know it, or may know something else by it.",
  source: "advisers",
  ask: "What do the letters stand for? Is the name needed at all?",
  example: { wrong: "I sat the PLAB.", right: "I sat the British licensing test (PLAB)." },
  find: (document) => {
    const places = new Map<string, Place[]>();
    for (const placed of document.sentences) {
      for (const place of unknownIn(placed)) {
        const key = bareOf(document.text.slice(place.from, place.to));
        places.set(key, [...(places.get(key) ?? []), place]);
      }
    }
    return [...places].flatMap(([letters, found]) =>
      isExplained(document, letters, found) ? [] : [hitOf(found)],
    );
  },
};

function hitOf([first, ...also]: readonly Place[]): Hit {
  if (first === undefined) throw new Error("an abbreviation without a place");
  return also.length === 0 ? first : { ...first, also };
}

function unknownIn({ sentence, from }: PlacedSentence): readonly Place[] {
  const { tokens } = sentence;
  if (isShouted(tokens)) return [];
  return tokens
    .filter((token) => token.kind === "word" && isAbbreviation(token.text) && !isKnown(token.text))
    .map((token) => ({ from: from + token.from, to: from + token.to }));
}

/** A heading in capitals holds no abbreviations. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const capitals = words.filter(({ text }) => text === text.toUpperCase());
  return words.length >= 2 && capitals.length > words.length * 0.7;
}

/** Two capitals or more, and not many small letters: “OPD”, “WIfI”, not “McDonald”. */
function isAbbreviation(text: string): boolean {
  const bare = text.replace(/['’]s$|s$/u, "");
  const letters = bare.match(LETTERS)?.length ?? 0;
  const capitals = bare.match(CAPITALS)?.length ?? 0;
  return capitals >= 2 && capitals / letters >= 0.6 && !/^\p{Lu}\.-?\p{Lu}\.?$/u.test(bare);
}

function isKnown(text: string): boolean {
  const bare = bareOf(text);
  if (KNOWN_ABBREVIATIONS.has(bare) || STRESSED.has(bare)) return true;
  const parts = text.split(/[-/–]/).filter(isAbbreviation).map(bareOf);
  return parts.length > 0 && bare.includes("-") && parts.every((part) => KNOWN_ABBREVIATIONS.has(part));
}

/** Without dots, plural and possessive, in lower case. */
function bareOf(text: string): string {
  return text
    .replace(/['’]s$/u, "")
    .replace(/(\p{Lu})s$/u, "$1")
    .replace(/\./g, "")
    .toLowerCase();
}

function isExplained(document: CoachedDocument, letters: string, places: readonly Place[]): boolean {
  const [first] = places;
  if (first === undefined) return true;
  const before = document.text.slice(Math.max(document.body.from, first.from - 160), first.from);
  const after = document.text.slice(first.to, first.to + 160);
  if (
    /^\s?\((?:\p{L}+[\s-]+){1,}\p{L}+|^,? (?:which |that )?(?:stands|stood|short|meaning|means)\b/u.test(
      after,
    )
  )
    return true;
  if (/\p{L}{3,} \p{L}[\p{L} -]*\($/u.test(before) && /^s?\)/.test(after)) return true;
  const isState = letters.length === 2 && /\p{L}, $/u.test(before);
  return isState || isNamedAsKind(before, after) || hasInitials(document.text, letters);
}

/** “SIVIGILA, the national surveillance system,” or the other way round. */
function isNamedAsKind(before: string, after: string): boolean {
  const [, behind = ""] = /^(?: \w+)?, ((?:the|a|an|our|my) [^,.;]{4,80})/.exec(after) ?? [];
  const [, ahead = ""] =
    /\b((?:the|a|an|our) [^,.;]{4,80}),? (?:called |named |known as |the )?$/i.exec(before) ?? [];
  const words = `${behind} ${/(?:,|called|named|known as) (?:the )?$/.test(before) ? ahead : ""}`
    .toLowerCase()
    .split(/\s+/);
  return words.some((word) => KINDS_OF_NAMES.has(word));
}

/** Whether words in a row somewhere begin with these letters. */
function hasInitials(text: string, letters: string): boolean {
  const wanted = letters.replace(/[^\p{L}]/gu, "");
  if (wanted.length < 2) return true;
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\s'’&-]+/u)
    .some((part) => {
      const words = part.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
      return words.some((_, at) => spells(words, at, wanted));
    });
}

function spells(words: readonly string[], start: number, wanted: string): boolean {
  let read = 0;
  for (let at = start; at < words.length && at < start + 3 * wanted.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.length === 1) return false;
    if (read > 0 && isInside(words[at - 1], wanted[read]) && word.startsWith(wanted[read + 1] ?? " "))
      read += 2;
    else if (word.startsWith(wanted[read] ?? " ") && isOwnWord(word, wanted)) read += 1;
    else if (read === 0 || !SKIPPED.test(word)) return false;
    if (read === wanted.length) return true;
  }
  return false;
}

/** Little words give a letter only to a longer abbreviation: “MOH”, not “MO”. */
function isOwnWord(word: string, wanted: string): boolean {
  return wanted.length > 2 || !SKIPPED.test(word);
}

/** “Outpatient department” gives O, P and D. */
function isInside(word: string | undefined, letter: string | undefined): boolean {
  const [, rest = ""] = PARTS.exec(word ?? "") ?? [];
  return letter !== undefined && rest.startsWith(letter);
}
