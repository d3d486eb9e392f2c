import type { PlanReport } from "../answers/plan-report.ts";
import type { Facts } from "../facts/facts.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import type { PortfolioDraw } from "../portfolio/second-look/firmness.ts";
import type { Profile } from "../profile/profile.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { handMade } from "./hand-made.ts";
import { limitPrices } from "./limit-prices.ts";
import { outsiderRows } from "./outsider-rows.ts";
import { robustnessOf } from "./robustness.ts";

/** What depth `full` adds to a plan, and the firmness of every candidate. */
export interface Explanation {
  readonly firm: Float64Array | null;
  readonly blocks: Pick<PlanReport, "robust" | "shadow" | "byHand" | "outsiders">;
}

/** A plan that explains nothing beyond its list. */
export const NO_EXPLANATION: Explanation = { firm: null, blocks: {} };

/** Explains a list: firm programs, prices of the limits, lists made by hand, and programs that nearly came in. */
export function explanationOf(
  facts: Facts,
  profile: Profile,
  season: SeasonFacts,
  list: ChosenList,
  draws: readonly PortfolioDraw[],
  cautious: boolean,
): Explanation {
  const { firm, robust } = robustnessOf(list, draws);
  const byHand = handMade(list);
  // Prices and exchanges speak of the mean; a cautious list leaves it on purpose, so they would mislead there.
  if (cautious) return { firm, blocks: { robust, byHand } };
  const shadow = limitPrices(list.instance, list.solution);
  const outsiders = outsiderRows(facts, profile, season, list);
  return { firm, blocks: { robust, shadow, byHand, outsiders } };
}
