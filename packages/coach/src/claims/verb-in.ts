import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import type { Named, Quantity } from "./claim.ts";
import { CHANGES, INNER, ROLES, SOFT } from "./claim.words.ts";
import { DEEDS, NOUNS_TOO } from "./deeds.words.ts";
import { lemmaOf } from "./stems.ts";

/** The first verb of doing, of change or of thought, with the base that it is known by. */
export function verbIn(tokens: readonly Token[]): Named | null {
  const named = (token: Token | undefined): Named | null =>
    token === undefined ? null : { from: token.from, to: token.to, name: lemmaOf(token.lower) };
  const isVerb = (token: Token, at: number): boolean => {
    const lemma = lemmaOf(token.lower);
    if (!DEEDS.has(lemma) && !SOFT.has(lemma) && !CHANGES.has(lemma) && !INNER.has(lemma)) return false;
    // “Have delivered” is delivering.
    if (lemma === "have" && isA(tokens[at + 1], "part")) return false;
    const before = tokens[at - 1];
    if (before !== undefined && (isA(before, "det") || isA(before, "num") || isA(before, "adj")))
      return false;
    const isPast = token.lower !== lemma && !/(?:s|ing)$/.test(token.lower);
    const afterSubject =
      before !== undefined && (isA(before, "subj") || isA(before, "adv") || before.lower === "to");
    const isFirst =
      at === 0 && (token.lower !== lemma || !isNoun(token) || ROLES.has(lemma) || isObject(tokens[1]));
    return isPast || afterSubject || isFirst || isA(before, "have") || isA(before, "be");
  };
  return named(tokens.find(isVerb));
}

const isNoun = (token: Token): boolean => isA(token, "anynoun") || NOUNS_TOO.has(token.lower);

/** What begins the object of “chart the doses”; “chart of doses” and “time series” begin with a noun. */
const isObject = (token: Token | undefined): boolean =>
  isA(token, "det") || isA(token, "num") || isA(token, "nouns");

/** Whether a number tells what changed: it stands with a verb of change, as a share, or as “from 12 to 3”. */
export function isChange(
  tokens: readonly Token[],
  verb: Named | null,
  numbers: readonly Quantity[],
): boolean {
  if (!numbers.some(({ unit }) => unit !== "months")) return false;
  if (verb !== null && CHANGES.has(verb.name)) return true;
  if (numbers.some(({ unit }) => unit === "change")) return true;
  const isShare = numbers.some(({ unit }) => unit === "percent");
  return isShare && tokens.some(({ lower }) => CHANGES.has(lemmaOf(lower)) || LESS.test(lower));
}

const LESS = /^(?:fewer|less|faster|reduction|increase)$/;
