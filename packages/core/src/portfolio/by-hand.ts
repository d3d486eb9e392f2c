import type { Levels, PortfolioInstance } from "./instance.ts";
import { blockOf, FREE } from "./moves.ts";
import { prepare } from "./prepared.ts";
import { emptyState, levelsOf, setSlot } from "./search-state.ts";

/** How people build a list by hand: the likeliest programs, the most liked, or by liking times chance. */
export type HandRule = "likely" | "liked" | "expected";

/**
 * A list of at most `size` programs as people build it by hand, under all limits: programs ranked once by `rule`, the
 * strongest free signals to the first of them. Minimums are not looked after.
 */
export function listByHand(instance: PortfolioInstance, rule: HandRule, size: number): Levels {
  const prepared = prepare({ ...instance, maxCount: Math.min(instance.maxCount, size) });
  const { nodes, slots, stay, weights, utility } = prepared;
  const score = Float64Array.from(utility, (liked, i) => {
    let chance = 0;
    for (let k = 0; k < nodes; k++) chance += weights[k]! * (1 - stay[(i * slots + 1) * nodes + k]!);
    if (rule === "likely") return chance;
    return rule === "liked" ? liked : liked * chance;
  });
  const pinned = (i: number) => Number((prepared.mask[i]! & 1) === 0);
  const order = Array.from(score.keys()).sort((a, b) => pinned(b) - pinned(a) || score[b]! - score[a]!);
  const state = emptyState(prepared);
  for (const i of order) {
    for (let s = slots - 1; s >= 1; s--) {
      if (blockOf(state, i, s) !== FREE) continue;
      setSlot(state, i, s);
      break;
    }
  }
  return levelsOf(state);
}
