import { portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { emptyState, gainOf, refresh, setSlot } from "../search/search-state.ts";

/** F that the list loses without each chosen program, all else kept; one entry a program, 0 where not chosen. */
export function marginalsOf(instance: PortfolioInstance, chosen: { readonly levels: Levels }): Float64Array {
  const { levels } = chosen;
  const prepared = prepare(
    instance,
    Uint8Array.from(levels, (level) => (level < 0 ? 1 : 1 | (1 << (level + 1)))),
  );
  const state = emptyState(prepared);
  for (let i = 0; i < prepared.size; i++) setSlot(state, i, levels[prepared.program[i]!]! + 1);
  refresh(state);
  const lost = new Float64Array(instance.size);
  for (let i = 0; i < prepared.size; i++) lost[prepared.program[i]!] = -gainOf(state, i, 0);
  return lost;
}

/** US dollars saved without each chosen program, all else kept; one entry a program, 0 where not chosen. */
export function savingsOf(instance: PortfolioInstance, chosen: { readonly levels: Levels }): Float64Array {
  const levels = Int8Array.from(chosen.levels);
  const total = portfolioUsd(instance, levels);
  return Float64Array.from(chosen.levels, (level, program) => {
    if (level < 0) return 0;
    levels[program] = -1;
    const saved = total - portfolioUsd(instance, levels);
    levels[program] = level;
    return saved;
  });
}
