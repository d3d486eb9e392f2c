import type { Span } from "../../document/kind.ts";
import type { Sentence } from "../../document/sentence.ts";

const QUOTED = /"[^"]*"?/g;

/** What stands between double quotation marks in a sentence: the words of somebody else. */
export function quotedSpans({ plain }: Sentence): readonly Span[] {
  return [...plain.matchAll(QUOTED)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
}
