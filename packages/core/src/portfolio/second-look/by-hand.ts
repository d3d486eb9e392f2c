import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { blockOf, FREE } from "../search/moves.ts";
import { emptyState, levelsOf, type SearchState, setSlot } from "../search/search-state.ts";

/** How people build a list by hand: the likeliest programs, the most liked, or by liking times chance. */
export type HandRule = "likely" | "liked" | "expected";

/**
 * A list of at most `size` programs as people build it by hand, under all limits: programs ranked once by `rule`, pinned
 * ones and those that a minimum asks for first, the strongest free signals to the first of the ranking. A minimum that
 * this cannot meet stays unmet.
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
  const putIn = (i: number): void => {
    for (let s = slots - 1; s >= 1 && state.slot[i] === 0; s--)
      if (blockOf(state, i, s) === FREE) setSlot(state, i, s);
  };
  for (const i of order) if (pinned(i)) putIn(i);
  const asked = order.filter((i) => meetsMinimum(state, i) && addPlain(state, i));
  // What a minimum asks for came in without a signal; the ranking decides who gets the signals.
  for (const i of order) {
    if (asked.includes(i)) upgrade(state, i);
    else putIn(i);
  }
  return levelsOf(state);
}

/** Whether a plain application to candidate i counts towards a minimum that is not met yet. */
function meetsMinimum(state: SearchState, i: number): boolean {
  const { limits, slots } = state.prepared;
  if (state.slot[i] !== 0) return false;
  const choice = i * slots + 1;
  for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
    const t = limits.of[e]!;
    if (state.counts[t]! < limits.min[t]!) return true;
  }
  return false;
}

function addPlain(state: SearchState, i: number): boolean {
  if (blockOf(state, i, 1) !== FREE) return false;
  setSlot(state, i, 1);
  return true;
}

function upgrade(state: SearchState, i: number): void {
  for (let s = state.prepared.slots - 1; s > 1; s--) {
    if (blockOf(state, i, s) !== FREE) continue;
    setSlot(state, i, s);
    return;
  }
}
