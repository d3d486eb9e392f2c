import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { firmDrawsOf } from "../list/firm-draws.ts";
import { headlineLimitOf } from "../list/headline-cap.ts";
import { toEnd } from "../to-end.ts";
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
 * no list fits, or no further application can be sent, there is nothing to choose and so nothing to explain. It pauses
 * between its parts, so that a shell can listen.
 */
export function* explanationSteps(base: Case, list: ChosenList): Generator<void, Explanation> {
  if (!base.canApply || list.solution.order.length === 0) return { firm: null, blocks: {} };
  const draws = firmDrawsOf(base);
  yield;
  const { limit } = headlineLimitOf(base);
  const { firm, robust: drawn } = robustnessOf(list, draws, base.facts.judgements.firmShare);
  const robust = { ...drawn, worstFifth: Math.min(limit, drawn.worstFifth) };
  yield;
  // Lists by hand, prices and exchanges keep no limits on tiers, which hang on each list itself.
  if (list.tiersBind) return { firm, blocks: { robust } };
  const byHand = handMade(list, limit);
  // Prices and exchanges speak of the mean; a cautious list leaves it on purpose, so they would mislead there.
  if (list.cautious !== null) return { firm, blocks: { robust, byHand } };
  const shadow = limitPrices(list.instance, list.solution);
  yield;
  return { firm, blocks: { robust, shadow, byHand, outsiders: outsiderRows(base, list) } };
}

/** The same without a pause. */
export function explanationOf(base: Case, list: ChosenList): Explanation {
  return toEnd(explanationSteps(base, list));
}
