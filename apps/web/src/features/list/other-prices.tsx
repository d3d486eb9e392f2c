import { otherPriceSentences, WHICH_PRICE_COUNTS, type WordedPlan } from "@smartpick/report";
import type { ReactNode } from "react";

/** What other sources say of the fees on which they disagree, and which price counts; nothing where they agree. */
export function OtherPrices({ report }: { report: WordedPlan }): ReactNode {
  const sentences = otherPriceSentences(report);
  if (sentences.length === 0) return null;
  return (
    <ul className="bullets small after-lead" data-note="other-prices">
      {[...sentences, WHICH_PRICE_COUNTS].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
