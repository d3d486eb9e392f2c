import type { Levels, PortfolioInstance, PortfolioSolution } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { emptyState, levelsOf } from "../search/search-state.ts";
import { startFrom } from "../search/starts.ts";
import { Work } from "../search/work.ts";

/** Units of work for the list with one more unit: enough for the exchanges from a good start. */
const WORK = 3_000_000;

/**
 * What one more application, dollar, silver and gold signal is worth in F at a solution: the price of the bound, or what
 * exchanges find with one more unit where that is more. The bound's price alone is 0 where a limit of 0 closes a choice,
 * and can be too low where units are large (fee steps, few signals). A limit that does not bind is worth 0.
 */
export function shadowPrices(
  instance: PortfolioInstance,
  { shadow, levels, value, feasible }: PortfolioSolution,
): PortfolioSolution["shadow"] {
  if (!feasible) return shadow;
  const gain = (raised: PortfolioInstance | null): number =>
    raised === null ? 0 : Math.max(0, exchangedValue(raised, levels) - value);
  const { maxCount, budgetUsd, maxSilver, maxGold } = instance;
  const raisedGroups = (signal: "silver" | "gold") =>
    instance.groups.flatMap((group, g) =>
      group[signal] < instance.size
        ? [{ ...instance, groups: instance.groups.with(g, { ...group, [signal]: group[signal] + 1 }) }]
        : [],
    );
  const most = (raised: readonly PortfolioInstance[]): number => Math.max(0, ...raised.map(gain));
  return {
    application: Math.max(
      shadow.application,
      gain(maxCount < instance.size ? { ...instance, maxCount: maxCount + 1 } : null),
    ),
    usd: Math.max(
      shadow.usd,
      gain(budgetUsd < Number.POSITIVE_INFINITY ? { ...instance, budgetUsd: budgetUsd + 1 } : null),
    ),
    silver: Math.max(
      shadow.silver,
      gain(maxSilver < instance.size ? { ...instance, maxSilver: maxSilver + 1 } : null),
      most(raisedGroups("silver")),
    ),
    gold: Math.max(
      shadow.gold,
      gain(maxGold < instance.size ? { ...instance, maxGold: maxGold + 1 } : null),
      most(raisedGroups("gold")),
    ),
  };
}

/** F of the list that exchanges reach from `levels`; utilities are brought near 1, where the search is tuned. */
function exchangedValue(instance: PortfolioInstance, levels: Levels): number {
  const unit = instance.utility.reduce((most, utility) => Math.max(most, utility), 0);
  if (unit === 0) return 0;
  const utility = instance.utility.map((liked) => liked / unit);
  const state = emptyState(prepare({ ...instance, utility }));
  startFrom(state, levels, new Work(WORK));
  return portfolioValue(instance, levelsOf(state));
}
