import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import type { StrengthHit } from "./strength-hit.ts";

/** A count of something: a number that is no year, rank, exam or length of time, with the word that it counts. */
export function findMeasured({ tokens }: Sentence): StrengthHit | null {
  for (const [at, token] of tokens.entries()) {
    if (!isA(token, "num") || isA(token, "year")) continue;
    const before = tokens[at - 1]?.lower;
    if (before === "step" || before === "level" || token.lower === "one") continue;
    const counted = tokens
      .slice(at + 1, at + 4)
      .find((next) => isA(next, "nouns") || /^\p{Ll}{3,}s$/u.test(next.text));
    if (isA(counted, "units") || isA(counted, "unit")) continue;
    if (counted !== undefined) return { from: token.from, to: counted.to };
    if (isA(token, "percent")) return { from: token.from, to: token.to };
  }
  return null;
}
