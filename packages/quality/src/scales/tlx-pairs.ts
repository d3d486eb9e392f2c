import { TLX_COLUMNS } from "./tlx.ts";

export type TlxSubscale = (typeof TLX_COLUMNS)[number];

/** The 15 pairs of two subscales, each once (Hart & Staveland 1988). */
export const TLX_PAIRS_ASKED: readonly (readonly [TlxSubscale, TlxSubscale])[] = TLX_COLUMNS.flatMap(
  (first, at) => TLX_COLUMNS.slice(at + 1).map((second) => [first, second] as const),
);

/**
 * The weights of the six subscales in the order of their columns, from what was chosen in each pair: how often each was
 * chosen. `null` until every pair has a choice that is one of its two.
 */
export function weightsOfPairs(chosen: readonly (string | null)[]): readonly number[] | null {
  const isWhole = TLX_PAIRS_ASKED.every((pair, at) => pair.some((one) => one === chosen[at]));
  if (!isWhole) return null;
  const counted = chosen.slice(0, TLX_PAIRS_ASKED.length);
  return TLX_COLUMNS.map((subscale) => counted.filter((one) => one === subscale).length);
}
