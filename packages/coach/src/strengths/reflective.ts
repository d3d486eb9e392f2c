import type { Sentence } from "../document/sentence.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import type { StrengthHit } from "./strength-hit.ts";

const index = patternIndex(
  [
    "i @adv{0,1} learned|learnt|realized|realised|understood that|how|why|what",
    "i now @adv{0,1} @base",
    "i had not|never @adv{0,1} @part",
    "i no longer @base",
    "what i learned|learnt|missed|changed|understood",
    "since then , i have",
    "i had been wrong",
    "i was wrong",
    "i should have @part",
  ].map((line) => ["reflective", line] as const),
);

/** A sentence in which the writer says what changed in how she thinks or works. */
export function findReflective({ tokens, text }: Sentence): StrengthHit | null {
  return index.matches(tokens).length > 0 ? { from: 0, to: text.length } : null;
}
