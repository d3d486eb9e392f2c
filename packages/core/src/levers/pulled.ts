import type { Lever } from "../answers/what-if.ts";
import type { Case } from "../case/case.ts";
import { rangeOver, relativeWeights } from "../chances/draw-weights.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { headlineLimitOf, saidRange } from "../list/headline-cap.ts";
import { listOf } from "../list/list-of.ts";
import { seasonCost } from "../list/season-cost.ts";
import { paidCounts, sentLevels } from "../list/sent-levels.ts";
import { chosenOf } from "./chosen.ts";
import { differenceOf } from "./difference.ts";
import { type MatchDraws, matchDrawsOf } from "./match-draws.ts";
import type { Start } from "./start.ts";

/** The numbers of a lever, and the draws behind them. */
export interface Pulled {
  readonly match: NonNullable<Lever["match"]>;
  readonly sameList: NonNullable<Lever["sameList"]>;
  readonly difference: NonNullable<Lever["difference"]>;
  readonly list: NonNullable<Lever["list"]>;
  readonly made: MatchDraws;
  readonly same: MatchDraws;
}

/**
 * What a changed case does: with the list made anew, as `plan` would make it, and with the programs and signals of the
 * list as it is. `list`: the list of the changed case where it is at hand.
 */
export function pulled(start: Start, changed: Case, list: ChosenList = listOf(changed)): Pulled {
  const [made, same] = matchDrawsOf(changed, [chosenOf(changed, list), start.chosen]) as [
    MatchDraws,
    MatchDraws,
  ];
  return {
    match: rangeOf(changed, made),
    sameList: rangeOf(changed, same),
    difference: differenceIn(start, changed, made),
    list: sizeOf(changed, list),
    made,
    same,
  };
}

/**
 * The difference draw by draw. What this season has told does not weigh the draws of another one, so against another season
 * this one stands at its middle once something has happened.
 */
export function differenceIn(
  { draws, weights }: Pick<Start, "draws" | "weights">,
  changed: Case,
  made: MatchDraws,
): Pulled["difference"] {
  if (weights === null || changed.sent.soFar !== null) return differenceOf(draws, made, weights);
  return differenceOf({ ...draws, values: draws.values.map(() => draws.mid) }, made, null);
}

/** The range of a chance of matching as the plan of its case gives it. */
export function rangeOf(changed: Case, { mid, values, logEvidence }: MatchDraws): Pulled["match"] {
  const weights = changed.sent.soFar === null ? null : relativeWeights(logEvidence);
  return saidRange(rangeOver(values.length, weights)(values, mid), headlineLimitOf(changed).limit);
}

/** Programs and dollars of a list, as its plan gives them. */
export function sizeOf(base: Case, list: ChosenList): Pulled["list"] {
  const solution = sentLevels(list.solution, list.surface.rows, base);
  const counts = paidCounts(list.instance, solution, list.surface.rows, base);
  return {
    programs: solution.order.length,
    usd: seasonCost(base, list.instance.groups, counts).total,
  };
}
