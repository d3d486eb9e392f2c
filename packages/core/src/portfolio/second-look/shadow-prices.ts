import type { Levels, PortfolioInstance, PortfolioSolution } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { portfolioValue } from "../problem/value.ts";
import { emptyState, gainOf, levelsOf, refresh, type SearchState, setSlot } from "../search/search-state.ts";
import { startFrom } from "../search/starts.ts";
import { Work } from "../search/work.ts";

/** Units of work for the list with one more unit: enough for the exchanges from a good start. */
const WORK = 3_000_000;

/** Allowances of one signal that are tried: with very many groups those where one more signal gains most at once. */
const MOST_TRIED = 8;

/**
 * What one more application, dollar, silver and gold signal is worth in F at a solution: the price of the bound, or what
 * exchanges find with one more unit where that is more. The bound's price alone is 0 where a limit of 0 closes a choice,
 * and can be too low where units are large (fee steps, few signals). A limit that is not used up is worth 0. With a `moreUsd`
 * of its own, a dollar is worth its share of what exchanges find with so many more: fees come in steps, and the first
 * dollar may buy a whole program.
 */
export function shadowPrices(
  instance: PortfolioInstance,
  { shadow, levels, feasible }: PortfolioSolution,
  moreUsd?: number,
): PortfolioSolution["shadow"] {
  const unit = instance.utility.reduce((most, utility) => Math.max(most, utility), 0);
  if (!feasible || unit === 0) return shadow;
  // Utilities are brought near 1, where the search is tuned.
  const prepared = prepare({ ...instance, utility: instance.utility.map((utility) => utility / unit) });
  const { limits, size } = prepared;
  const state = emptyState(prepared);
  for (let i = 0; i < size; i++) setSlot(state, i, levels[prepared.program[i]!]! + 1);
  refresh(state);
  const full = Array.from(limits.max.keys()).filter((t) => state.counts[t]! >= limits.max[t]!);
  const signals = ([1, 2] as const).map((level) => mostWanted(state, full, level));
  const value = portfolioValue(instance, levels);
  const gain = () => Math.max(0, exchangedValue(state, instance, levels) - value);
  const oneMore = (t: number): number => {
    limits.max[t] = limits.max[t]! + 1;
    const gained = gain();
    limits.max[t] = limits.max[t]! - 1;
    return gained;
  };
  const application = full.includes(0) ? oneMore(0) : 0;
  const [silver, gold] = signals.map((tried) => Math.max(0, ...tried.map(oneMore)));
  prepared.budget += moreUsd ?? 1;
  const usd = prepared.budget < Number.POSITIVE_INFINITY ? gain() / (moreUsd ?? 1) : 0;
  return {
    application: Math.max(shadow.application, application),
    usd: moreUsd === undefined ? Math.max(shadow.usd, usd) : usd,
    silver: Math.max(shadow.silver, silver!),
    gold: Math.max(shadow.gold, gold!),
  };
}

/** The allowances of `full` for signals of this level where one more signal alone would gain most. */
function mostWanted(state: SearchState, full: readonly number[], level: 1 | 2): readonly number[] {
  const { size, slots, limits, mask } = state.prepared;
  const tried = full.filter((t) => limits.signal[t] === level);
  if (tried.length <= MOST_TRIED) return tried;
  const gains = new Float64Array(limits.names.length);
  const slot = level + 1;
  for (let i = 0; i < size; i++) {
    if (state.slot[i] === slot || (mask[i]! & (1 << slot)) === 0) continue;
    const gain = gainOf(state, i, slot);
    const choice = i * slots + slot;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      const t = limits.of[e]!;
      if (gain > gains[t]!) gains[t] = gain;
    }
  }
  return tried.sort((a, b) => gains[b]! - gains[a]!).slice(0, MOST_TRIED);
}

/** F, in the utilities of `instance`, of the list that exchanges reach from `levels` under the limits as they stand. */
function exchangedValue(state: SearchState, instance: PortfolioInstance, levels: Levels): number {
  startFrom(state, levels, new Work(WORK));
  return portfolioValue(instance, levelsOf(state));
}
