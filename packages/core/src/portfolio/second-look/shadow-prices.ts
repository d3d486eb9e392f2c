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
 * and can be too low where units are large (fee steps, few signals). A limit that is not used up is worth 0.
 */
export function shadowPrices(
  instance: PortfolioInstance,
  { shadow, levels, feasible }: PortfolioSolution,
): PortfolioSolution["shadow"] {
  const found = feasible ? stateAt(instance, levels) : null;
  if (found === null) return shadow;
  const { state, prepared, gain } = found;
  const { limits } = prepared;
  const full = Array.from(limits.max.keys()).filter((t) => state.counts[t]! >= limits.max[t]!);
  const signals = ([1, 2] as const).map((level) => mostWanted(state, full, level));
  const oneMore = (t: number): number => {
    limits.max[t] = limits.max[t]! + 1;
    const gained = gain();
    limits.max[t] = limits.max[t]! - 1;
    return gained;
  };
  const application = full.includes(0) ? oneMore(0) : 0;
  const [silver, gold] = signals.map((tried) => Math.max(0, ...tried.map(oneMore)));
  prepared.budget += 1;
  const usd = prepared.budget < Number.POSITIVE_INFINITY ? gain() : 0;
  return {
    application: Math.max(shadow.application, application),
    usd: Math.max(shadow.usd, usd),
    silver: Math.max(shadow.silver, silver!),
    gold: Math.max(shadow.gold, gold!),
  };
}

/**
 * What exchanges gain in F with so much more money, US dollars. It is no multiple of the price of one dollar: fees come in
 * steps, and the first dollar may buy a whole program. 0 where money is no limit.
 */
export function worthOfMoney(
  instance: PortfolioInstance,
  { levels, feasible }: PortfolioSolution,
  usd: number,
): number {
  if (!feasible || !Number.isFinite(instance.budgetUsd)) return 0;
  const found = stateAt(instance, levels);
  if (found === null) return 0;
  found.prepared.budget += usd;
  return found.gain();
}

/** A search that stands at these levels, and what exchanges gain from there under the limits as they are then; `null` without any utility. */
function stateAt(instance: PortfolioInstance, levels: Levels) {
  const unit = instance.utility.reduce((most, utility) => Math.max(most, utility), 0);
  if (unit === 0) return null;
  // Utilities are brought near 1, where the search is tuned.
  const prepared = prepare({ ...instance, utility: instance.utility.map((utility) => utility / unit) });
  const state = emptyState(prepared);
  for (let i = 0; i < prepared.size; i++) setSlot(state, i, levels[prepared.program[i]!]! + 1);
  refresh(state);
  const value = portfolioValue(instance, levels);
  const gain = (): number => Math.max(0, exchangedValue(state, instance, levels) - value);
  return { state, prepared, gain };
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
