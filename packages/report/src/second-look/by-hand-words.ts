import type { PlanReport } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { SCORE_NOTE } from "./hand-made-table.ts";

/** Below this a gain in score shows as nothing. */
const LEAST_GAIN = 0.0005;

/**
 * What this list has ahead of the best list made by hand within the same limits, and what applying everywhere would take;
 * empty where no such list was made.
 */
export function byHandSentences({
  byHand = [],
  certificate,
  chance,
}: Pick<PlanReport, "byHand" | "certificate" | "chance">): readonly string[] {
  const within = byHand.filter(({ rule }) => rule !== "everywhere");
  const all = byHand.find(({ rule }) => rule === "everywhere");
  const sentences: string[] = [];
  if (within.length > 0) {
    const gain = certificate.value - Math.max(...within.map(({ value }) => value));
    sentences.push(
      gain < LEAST_GAIN
        ? "A list made by a simple rule does as well here. You may use either."
        : `This list scores ${differenceOf100(gain)} of 100 more than the best list made by hand within your limits.`,
      SCORE_NOTE,
    );
  }
  if (all) {
    const more = all.chance - chance.match.mid;
    sentences.push(
      `Every program would cost ${dollars(all.usd)} and add ${differenceOf100(Math.max(0, more))} of 100 to your chance.`,
    );
  }
  return sentences;
}
