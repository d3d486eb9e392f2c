import type { Token } from "../document/token.ts";
import type { Hedge } from "./claim.ts";

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ["about", /(?:about|around|nearly|almost|approximately|roughly|some|circa|close to|an estimated|~)$/],
  ["more", /(?:more than|over|at least|above|beyond|exceeding|no fewer than)$/],
  ["less", /(?:less than|fewer than|under|up to|at most|below|as many as)$/],
];

/** How exactly the number at a token is meant, by the three words before it. */
export function hedgeAt(tokens: readonly Token[], at: number): Hedge {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(" ");
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
}
