import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { firmDrawsOf } from "../list/firm-draws.ts";
import { handMade } from "./hand-made.ts";
import { limitPrices } from "./limit-prices.ts";
import { outsiderRows } from "./outsider-rows.ts";
import { robustnessOf } from "./robustness.ts";

/** What explains a list beyond itself: the firmness of every candidate, and the blocks of the report. */
export interface Explanation {
  readonly firm: Float64Array | null;
  readonly blocks: Pick<PlanReport, "robust" | "shadow" | "byHand" | "outsiders">;
}

/**
 * The stage `explanation`: firm programs, prices of the limits, lists made by hand, and programs that nearly came in. Where
 * no list fits, or no further application can be sent, there is nothing to choose and so nothing to explain.
 */
export function explanationOf(base: Case, list: ChosenList): Explanation {
  if (!base.canApply || list.solution.order.length === 0) return { firm: null, blocks: {} };
  const { firm, robust } = robustnessOf(list, firmDrawsOf(base));
  const byHand = handMade(list);
  // Prices and exchanges speak of the mean; a cautious list leaves it on purpose, so they would mislead there.
  if (list.cautious !== null) return { firm, blocks: { robust, byHand } };
  const shadow = limitPrices(list.instance, list.solution);
  return { firm, blocks: { robust, shadow, byHand, outsiders: outsiderRows(base, list) } };
}
