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
  { shadow, levels, feasible }: PortfolioSolution,
): PortfolioSolution["shadow"] {
  const unit = instance.utility.reduce((most, utility) => Math.max(most, utility), 0);
  if (!feasible || unit === 0) return shadow;
  // Utilities are brought near 1, where the search is tuned.
  const scaled = { ...instance, utility: instance.utility.map((utility) => utility / unit) };
  const value = portfolioValue(instance, levels);
  const gain = (raised: Partial<PortfolioInstance>): number =>
    Math.max(0, exchangedValue({ ...scaled, ...raised }, instance, levels) - value);
  const { maxCount, budgetUsd, maxSilver, maxGold, size } = instance;
  const perGroup = (signal: "silver" | "gold"): number[] =>
    instance.groups.flatMap((group, g) =>
      group[signal] < size
        ? [gain({ groups: instance.groups.with(g, { ...group, [signal]: group[signal] + 1 }) })]
        : [],
    );
  const application = maxCount < size ? gain({ maxCount: maxCount + 1 }) : 0;
  const usd = budgetUsd < Number.POSITIVE_INFINITY ? gain({ budgetUsd: budgetUsd + 1 }) : 0;
  const silver = maxSilver < size ? gain({ maxSilver: maxSilver + 1 }) : 0;
  const gold = maxGold < size ? gain({ maxGold: maxGold + 1 }) : 0;
  return {
    application: Math.max(shadow.application, application),
    usd: Math.max(shadow.usd, usd),
    silver: Math.max(shadow.silver, silver, ...perGroup("silver")),
    gold: Math.max(shadow.gold, gold, ...perGroup("gold")),
  };
}

/** F, in the utilities of `instance`, of the list that exchanges reach from `levels` in the problem `raised`. */
function exchangedValue(raised: PortfolioInstance, instance: PortfolioInstance, levels: Levels): number {
  const state = emptyState(prepare(raised));
  startFrom(state, levels, new Work(WORK));
  return portfolioValue(instance, levelsOf(state));
}
