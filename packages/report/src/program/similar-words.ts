import type { SimilarProgram } from "@smartpick/core";
import { listed } from "../english/plural.ts";

/** How programs are found to be similar. */
export const SIMILAR_NOTE =
  "Same specialty, and open to you. First those with the same kind of hospital and region, then those where your chance without a signal is nearest.";

/** What a program shares with another one: `"same kind of hospital and same region"`. */
export function similarWords({ shares }: Pick<SimilarProgram, "shares">): string {
  const same = [...(shares.setting ? ["kind of hospital"] : []), ...(shares.division ? ["region"] : [])];
  return same.length === 0 ? "same specialty alone" : `same ${listed(same)}`;
}
