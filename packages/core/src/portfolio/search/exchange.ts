import { Ceilings } from "./ceilings.ts";
import { bestPair } from "./exchange-pairs.ts";
import { lookAround, type Round, roundOf } from "./exchange-round.ts";
import { FREE } from "./moves.ts";
import { refresh, type SearchState, setSlot } from "./search-state.ts";
import { refreshUnits, type Work } from "./work.ts";

/**
 * Improves a feasible choice until no single change and no pair of changes (drop and add, swap or move of signals,
 * downgrade and upgrade) gains: every pair is judged exactly. A pair (down i, up j) gains at most
 * `gain(i) + gain(j) · max_k ratio_i(k)` and must free what stops the up move, which leaves few pairs to look at.
 * Gains up to `tolerance` of the value do not count. `ceilings` may be handed from one call to the next as long as the list
 * changes by exchanges and by programs that come in alone. Returns the number of changes made.
 */
export function exchange(
  state: SearchState,
  work: Work,
  tolerance = 1e-12,
  ceilings = new Ceilings(state.prepared),
): number {
  const { slots, nodes } = state.prepared;
  const round = roundOf(state, ceilings);
  let changes = 0;
  for (;;) {
    if (work.left <= 0) return changes;
    const least = tolerance * Math.max(1e-3, state.value);
    lookAround(round, least);
    // Most choices are passed over by what is known of them; each costs some comparisons all the same.
    work.spend(
      8 * round.gains.length + round.looks * (nodes + 8) + refreshUnits(state.prepared, state.counts[0]!),
    );
    const choices = bestSingle(round, least) ?? bestPair(round, least, work);
    if (choices === null) return changes;
    for (const choice of choices) ceilings.beforeMove(state, (choice / slots) | 0, choice % slots);
    for (const choice of choices) setSlot(state, (choice / slots) | 0, choice % slots);
    refresh(state);
    changes++;
  }
}

function bestSingle({ state, kinds, gains }: Round, least: number): readonly number[] | null {
  const { slots } = state.prepared;
  let best = -1;
  let gain = least;
  for (let choice = 0; choice < gains.length; choice++) {
    // NaN (a move that is closed or not worth a look) fails the comparison.
    if (gains[choice]! > gain && kinds.blockOf((choice / slots) | 0, choice % slots) === FREE) {
      best = choice;
      gain = gains[choice]!;
    }
  }
  return best < 0 ? null : [best];
}
