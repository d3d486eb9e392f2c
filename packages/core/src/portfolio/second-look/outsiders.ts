import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { prepare } from "../problem/prepared.ts";
import { blockOf, FREE, mayMovePair } from "../search/moves.ts";
import {
  emptyState,
  gainOf,
  largestRatio,
  pairGainOf,
  refresh,
  type SearchState,
  setSlot,
} from "../search/search-state.ts";

/** What it takes to bring one program into a list that leaves it out. */
export interface Outsider {
  readonly program: number;
  /** Level at which it would come in. */
  readonly level: 0 | 1 | 2;
  /** Change of F by that exchange; never above 0 at an exchanged list. */
  readonly change: number;
  /** Program that leaves or gives up its signal for it; null when there is room. */
  readonly instead: number | null;
  /** Level of `instead` afterwards, −1 = it leaves. */
  readonly insteadLevel: number;
  /** Its chance would have to be this many times as large for the exchange to pay; Infinity when its gain is 0. */
  readonly factor: number;
}

/**
 * For each of `programs` outside the list: the exchange that brings it in at the smallest growth of its chances, of equal
 * ones that with the least loss of F. The change of F is linear in the chances of the program that comes in, so `factor`
 * is exact as long as all of them grow alike and stay below 1: below it no single exchange pays. Null where no single
 * exchange keeps the limits.
 */
export function outsidersOf(
  instance: PortfolioInstance,
  chosen: { readonly levels: Levels },
  programs: readonly number[],
): (Outsider | null)[] {
  const prepared = prepare(instance);
  const state = emptyState(prepared);
  const at = new Map(Array.from(prepared.program, (program, i) => [program, i]));
  for (let i = 0; i < prepared.size; i++) setSlot(state, i, chosen.levels[prepared.program[i]!]! + 1);
  refresh(state);
  const ways = waysDown(state);
  return programs.map((program) => {
    const j = at.get(program);
    return j === undefined || state.slot[j]! > 0 ? null : nearest(state, ways, j);
  });
}

/** A chosen candidate that leaves or gives up its signal, and what that loses. */
interface WayDown {
  readonly i: number;
  readonly down: number;
  readonly loss: number;
  /** At most so many times its gain alone does a program gain beside this. */
  readonly stretch: number;
}

function waysDown(state: SearchState): WayDown[] {
  const ways: WayDown[] = [];
  for (let i = 0; i < state.prepared.size; i++) {
    for (let down = 0; down < state.slot[i]!; down++) {
      if ((state.prepared.mask[i]! & (1 << down)) === 0) continue;
      ways.push({ i, down, loss: -gainOf(state, i, down), stretch: largestRatio(state, i, down) });
    }
  }
  return ways.sort((a, b) => a.loss - b.loss || a.i - b.i || a.down - b.down);
}

function nearest(state: SearchState, ways: readonly WayDown[], j: number): Outsider | null {
  const { prepared } = state;
  const program = prepared.program[j]!;
  let best: Outsider | null = null;
  const offer = (next: Outsider): void => {
    const nearer = best === null || next.factor < best.factor;
    if (nearer || (next.factor === best?.factor && next.change > best.change)) best = next;
  };
  for (let s = 1; s < prepared.slots; s++) {
    const level = (s - 1) as 0 | 1 | 2;
    const alone = gainOf(state, j, s);
    if (blockOf(state, j, s) === FREE) {
      const factor = alone > 0 ? 0 : Infinity;
      offer({ program, level, change: alone, instead: null, insteadLevel: -1, factor });
    }
    for (const { i, down, loss, stretch } of ways) {
      if (best !== null && loss > (best as Outsider).factor * alone * stretch) continue;
      const change = pairGainOf(state, i, down, j, s);
      const gain = change + loss;
      const factor = gain > 0 ? Math.max(0, loss) / gain : Infinity;
      if (best !== null && factor > (best as Outsider).factor) continue;
      if (!mayMovePair(state, i, down, j, s)) continue;
      offer({ program, level, change, instead: prepared.program[i]!, insteadLevel: down - 1, factor });
    }
  }
  return best;
}
