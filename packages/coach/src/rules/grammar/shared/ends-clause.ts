import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";

/** Whether what stands at a place ends the clause or goes on with a small word, so that no verb follows. */
export function endsClause(token: Token | undefined): boolean {
  if (token === undefined || /^[.,;:!?)]$/.test(token.lower)) return true;
  return ENDS.has(token.lower) || (isA(token, "prep") && token.lower !== "of");
}

const ENDS = new Set(
  "and but or because when while without so although as if since there here then again".split(" "),
);
