import type { PlanReport } from "@smartpick/core";
import { dollars } from "../english/money.ts";
import { listed } from "../english/plural.ts";
import { confidenceWord } from "../season/confidence-word.ts";

/** Which price counts where sources disagree, in one sentence: the rule at the head of the season's file. */
export const WHICH_PRICE_COUNTS =
  "Where no official page of the season is at hand, the newest price on which two sources agree counts.";

/**
 * One sentence for each fee of which sources disagree: what counts, and what the others say with their year. `mark` is what
 * stands behind the year to lead to the source.
 */
export function otherPriceSentences(
  { cost }: Pick<PlanReport, "cost">,
  mark: (source: string) => string = () => "",
): readonly string[] {
  return cost.fixedItems.flatMap(({ title, usd, others = [] }) => {
    if (others.length === 0) return [];
    const said = others.map(
      (other) =>
        `${dollars(other.usd)} (${other.publishedFor}, ${confidenceWord(other.confidence)}${mark(other.source)})`,
    );
    return [`${title}: ${dollars(usd)} is counted, and other sources say ${listed([...new Set(said)])}.`];
  });
}
