import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import { isNoun } from "../shared/noun-phrase.ts";
import { NOUNS_TOO } from "../shared/noun-phrase.words.ts";

type Tokens = readonly Token[];

const MANY_HELPERS = new Set("are were have aren't weren't haven't don't do".split(" "));
const ONE_HELPERS = new Set("is was has isn't wasn't hasn't doesn't does".split(" "));

/** Whether the word is “is”, “was”, “has” or their like. */
export const isOneHelper = (token: Token | undefined): boolean => ONE_HELPERS.has(token?.lower ?? "");

/** Whether the word is “are”, “were”, “have” or their like. */
export const isManyHelper = (token: Token | undefined): boolean => MANY_HELPERS.has(token?.lower ?? "");

/** Whether a verb with -s stands at a place after a noun: “thinks”, and “helps” where its object follows. */
export function isVerbWithS(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (isA(token, "pures") && !isNoun(token)) return true;
  return (
    token !== undefined &&
    NOUNS_TOO.has(token.lower.replace(/s$/, "")) &&
    /s$/.test(token.lower) &&
    goesOn(tokens, at)
  );
}

/** Whether a base form stands at a place after a noun as its verb: “explain”, and “help” where its object follows. */
export function isBareVerb(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isA(token, "vpart") || isA(token, "vpast")) return false;
  if (/^(control|design|process|access)$/.test(token.lower)) return false;
  if (isA(token, "purebase")) return goesOn(tokens, at) || endsAfter(tokens, at);
  if (isA(token, "vb") && /^(me|us|him|them)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  return NOUNS_TOO.has(token.lower) && goesOn(tokens, at);
}

function goesOn(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.lower === "of") return false;
  return (
    ["obj", "poss", "art", "prep", "adv", "cns", "nums"].some((name) => isA(next, name)) ||
    /^(this|that|these|those|many|how|what|more|every|each|some|no|all|any|it|two|three|four)$/.test(
      next?.lower ?? "",
    )
  );
}

const endsAfter = (tokens: Tokens, at: number): boolean => /^[.;,]$/.test(tokens[at + 1]?.lower ?? "");
