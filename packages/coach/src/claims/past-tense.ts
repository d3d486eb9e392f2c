import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { VERB_BASES, verbForms } from "../lexicon/inflect.ts";
import { DEEDS } from "./deeds.words.ts";

let pasts: ReadonlySet<string> | null = null;

/** Whether a token is a verb in the past and can be nothing else; deeds that the general list lacks count too. */
export function isPast(token: Token | undefined): boolean {
  pasts ??= pastsOf();
  if (token === undefined) return false;
  const lower = token.lower.replace(/^co-/, "");
  return isA({ ...token, lower }, "onlypast") || pasts.has(lower);
}

function pastsOf(): ReadonlySet<string> {
  const known = new Set(VERB_BASES);
  const others = [...DEEDS].filter((base) => !known.has(base));
  return new Set(others.flatMap((base) => verbForms(base).past));
}
