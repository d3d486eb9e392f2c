import type { SpecialtyRow } from "../answers/chances-report.ts";
import type { PlanReport, Range } from "../answers/plan-report.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { saidRange } from "../list/headline-cap.ts";
import { matchChanceOf } from "../list/match-chance.ts";
import { resolvePortfolio } from "../portfolio/resolve.ts";

/** A specialty's own best list, and what was reported of it. */
export interface OwnList {
  readonly list: ChosenList;
  readonly plan: PlanReport;
  readonly sought: boolean;
}

/**
 * The dollars at which specialties are compared: what the dearest list of a specialty that is sought costs, with fixed fees;
 * where none of them has a list, what the dearest list of all costs. Within the budget, since every list is.
 */
export function equalUsdOf(lists: readonly OwnList[]): number {
  const dearest = (of: readonly OwnList[]): number =>
    of.reduce((most, { plan }) => (plan.list.length === 0 ? most : Math.max(most, plan.cost.total)), 0);
  return dearest(lists.filter(({ sought }) => sought)) || dearest(lists);
}

/**
 * The best list of a specialty for these dollars, made from its own: the stop line counts no more, every other limit does. Its
 * range is that of the own list, scaled. `limit`: up to what a chance of matching is said. `null` = no program is open.
 */
export function atEqualMoney({ list, plan }: OwnList, usd: number, limit: number): EqualMoney | null {
  if (plan.list.length === 0) return null;
  const own = plan.chance.capped?.formula ?? plan.chance.match;
  const { whole, solution, surface, fixedUsd } = list;
  const budgetUsd = Math.min(whole.budgetUsd, Math.max(0, usd - fixedUsd));
  const found = resolvePortfolio({ ...whole, budgetUsd }, solution.levels);
  const mid = matchChanceOf(surface, found.levels);
  return {
    applications: found.order.length,
    usd: found.usd + fixedUsd,
    match: saidRange(scaled(own, mid), limit),
  };
}

/** A specialty at the dollars of the comparison. */
export type EqualMoney = NonNullable<SpecialtyRow["equal"]>;

/** A range with its middle moved, and its ends in proportion. */
function scaled(range: Range, mid: number): Range {
  const scale = range.mid > 0 ? mid / range.mid : 1;
  return {
    mid,
    low: Math.min(mid, range.low * scale),
    high: Math.min(1, Math.max(mid, range.high * scale)),
  };
}
