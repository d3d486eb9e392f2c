import { CENT, type Prepared } from "../problem/prepared.ts";
import { type GreedyOptions, type GreedyRule, greedy } from "./greedy.ts";
import type { SearchState } from "./search-state.ts";
import { lookUnits, refreshUnits, type Work } from "./work.ts";

/** Up to so many programs a list grows one by one: what that takes grows with the square of the length. */
const ONE_BY_ONE = 2000;

/** Share of a very much longer list that is added between two updates of the gains. */
const SHARE = 1 / 20;

/** Looks at a gain that one move takes, on average. */
const LOOKS = 12;

/** `greedy` with its arithmetic taken off `work`; lists that may hold many thousands grow in larger steps. */
export function fill(state: SearchState, rule: GreedyRule, work: Work, options: GreedyOptions = {}): void {
  const { prepared } = state;
  const { slots, nodes } = prepared;
  const longest = mostPrograms(prepared);
  const share = longest > ONE_BY_ONE ? SHARE * (1 - ONE_BY_ONE / longest) : 0;
  const moves = greedy(state, rule, { share, ...options });
  const updates = share > 0 ? Math.min(moves, Math.log1p(moves) / share) : moves;
  const looks = 2 * lookUnits(prepared) + moves * LOOKS * slots * nodes;
  work.spend(looks + updates * refreshUnits(prepared, state.counts[0]! / 2));
}

/** At most so many programs a list can hold, by the numbers allowed and what the least of them cost. */
function mostPrograms({ size, groups, fees, cost, hasCosts, budget, limits }: Prepared): number {
  let byGroups = 0;
  for (let g = 0; g < groups; g++) {
    const fee = fees[g]!;
    let most = Math.min(limits.max[1 + g]!, fee.length - 1);
    while (most > 0 && fee[most]! > budget + CENT) most--;
    byGroups += most;
  }
  const most = Math.min(limits.max[0]!, size, byGroups);
  if (!hasCosts || budget === Infinity) return most;
  let [left, count] = [budget + CENT, 0];
  for (const usd of Float64Array.from(cost).sort()) {
    left -= usd;
    if (left < 0 || count >= most) break;
    count++;
  }
  return count;
}
