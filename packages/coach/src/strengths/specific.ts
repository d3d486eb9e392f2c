import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import type { StrengthHit } from "./strength-hit.ts";

/** A name inside a sentence, of a person, a place or a tool, that is no month, weekday or exam. */
export function findSpecific({ tokens }: Sentence): StrengthHit | null {
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || token.kind !== "word" || !isA(token, "cap") || token.text.length < 3) continue;
    if (isA(token, "month") || isA(token, "weekday") || isA(token, "acronym") || COMMON.has(token.lower))
      continue;
    if (tokens[at - 1]?.kind === "mark") continue;
    return { from: token.from, to: token.to };
  }
  return null;
}

const COMMON = new Set(
  "step united states american medicine internal family english doctor dr university".split(" "),
);
