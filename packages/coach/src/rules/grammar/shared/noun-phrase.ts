import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import {
  BEFORE_NOUN,
  COUNT_UNSURE,
  JOINING,
  MANY_NOUNS,
  MANY_OPENERS,
  NOUNS_TOO,
  ONE_NOUNS,
  ONE_OPENERS,
  OPENERS,
} from "./noun-phrase.words.ts";

type Tokens = readonly Token[];

/** How many a noun phrase speaks of. */
export type Count = "one" | "many" | "unsure";

/** A noun with what stands before it. */
export interface NounPhrase {
  readonly from: number;
  /** The token after its noun. */
  readonly end: number;
  /** Its noun. */
  readonly head: Token;
  readonly count: Count;
  /** Whether a word such as “the” or “my” opens it. */
  readonly opened: boolean;
}

/** The noun phrase that begins at a token, as long as it may be; `null` where none does. */
export function nounPhraseAt(tokens: Tokens, at: number): NounPhrase | null {
  const opener = tokens[at]?.lower ?? "";
  const opened = ONE_OPENERS.has(opener) || MANY_OPENERS.has(opener) || OPENERS.has(opener);
  let end = opened ? at + 1 : at;
  if (/^(all|both|half)$/.test(opener) && isOpener(tokens[end])) end += 1;
  while (isBeforeNoun(tokens, end)) end += 1;
  const first = end;
  while (isNoun(tokens[end]) && !(end > first && isVerbHere(tokens, end))) end += 1;
  const noun = tokens[end - 1];
  const unknown = tokens[end];
  if (end === first && opened && unknown !== undefined && isUnknown(unknown))
    return { from: at, end: end + 1, head: unknown, count: "unsure", opened };
  if (end === first || noun === undefined) return null;
  return { from: at, end, head: noun, count: countOf(noun, tokens[at], opened), opened };
}

/** The noun phrase at a token that begins with a word such as “the” or with a number; `null` where none does. */
export function openedPhraseAt(tokens: Tokens, at: number): NounPhrase | null {
  const phrase = nounPhraseAt(tokens, at);
  return phrase !== null && (phrase.opened || isA(tokens[at], "num")) ? phrase : null;
}

/** The token after further nouns that are joined by small words: “of the babies in our ward”. */
export function afterJoined(tokens: Tokens, from: number): number {
  let end = from;
  while (JOINING.has(tokens[end]?.lower ?? "")) {
    const start = isA(tokens[end + 1], "doing") ? end + 2 : end + 1;
    const joined = nounPhraseAt(tokens, start);
    if (joined === null) return start > end + 1 || isObject(tokens[start]) ? afterObject(tokens, start) : end;
    end = joined.end;
    const added = tokens[end]?.lower === "and" ? nounPhraseAt(tokens, end + 1) : null;
    if (added !== null && !added.opened) end = added.end;
  }
  return end;
}

const isObject = (token: Token | undefined): boolean => /^(me|us|him|them)$/.test(token?.lower ?? "");

const afterObject = (tokens: Tokens, at: number): number => (isObject(tokens[at]) ? at + 1 : at);

/** Whether a word is a noun of any count. */
export function isNoun(token: Token | undefined): boolean {
  return isA(token, "anynoun") || MANY_NOUNS.has(token?.lower ?? "") || ONE_NOUNS.has(token?.lower ?? "");
}

/** “His wife lives in”, “the nurse check the dose”: a word that is a noun too is the verb where its object or place follows. */
function isVerbHere(tokens: Tokens, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isA(token, "vpast") && !isA(token, "vb") && (next?.lower === "that" || isA(next, "art"))) return true;
  if (!isA(token, "vb") && !NOUNS_TOO.has(token?.lower.replace(/s$/, "") ?? "")) return false;
  if (["art", "poss", "obj"].some((name) => isA(next, name))) return true;
  if (/^(every|each|this|these|all|no|some)$/.test(next?.lower ?? "")) return true;
  if (!NOUNS_TOO.has(token?.lower.replace(/s$/, "") ?? "")) return false;
  if (/^(need|require|want|depend)s?$/.test(token?.lower ?? "") && isNoun(next)) return true;
  const isDoer = isA(before, "human") || isA(before, "humans") || MANY_NOUNS.has(before?.lower ?? "");
  return isDoer && (isA(next, "prep") || isA(next, "adv") || isNoun(next));
}

const KNOWN = "anyverb ving adv prep conj qual subj obj refl modal be have do neg det num mark year".split(
  " ",
);

/** After “the” or “my” a word of no list is a noun. */
function isUnknown(token: Token | undefined): boolean {
  return token !== undefined && /^[a-z-]+$/.test(token.text) && !KNOWN.some((name) => isA(token, name));
}

const isOpener = (token: Token | undefined): boolean =>
  OPENERS.has(token?.lower ?? "") || MANY_OPENERS.has(token?.lower ?? "");

/** Adjectives, possessives and the like, as long as a noun may still come. */
function isBeforeNoun(tokens: Tokens, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.kind !== "word") return false;
  if (/['’]s$|s['’]$/.test(token.lower) || BEFORE_NOUN.has(token.lower) || token.kind === "number")
    return true;
  const goesOn = isNoun(next) || isA(next, "qual");
  if (isA(token, "qual") || isA(token, "num")) return goesOn;
  return goesOn && /ly$/.test(token.lower) && isA(next, "qual");
}

function countOf({ lower }: Token, opener: Token | undefined, opened: boolean): Count {
  if (ONE_NOUNS.has(lower)) return "one";
  if (MANY_NOUNS.has(lower)) return "many";
  const word = opened ? (opener?.lower ?? "") : "";
  if (COUNT_UNSURE.has(lower)) return "unsure";
  const token = { lower } as Token;
  const isMany = isA(token, "cns") && !isA(token, "cn") && !isA(token, "mn");
  if (isMany) return ONE_OPENERS.has(word) ? "unsure" : "many";
  if (MANY_OPENERS.has(word) || isA(opener, "nums")) return "unsure";
  if (isA(token, "mn")) return "one";
  return opened ? "one" : "unsure";
}
