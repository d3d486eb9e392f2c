import type { Levels, PortfolioInstance } from "./instance.ts";
import { blockOf, FREE, mayMovePair } from "./moves.ts";
import { prepare } from "./prepared.ts";
import { emptyState, gainOf, pairGainOf, refresh, setSlot } from "./search-state.ts";

/** What it takes to bring one program into a list that leaves it out. */
export interface Outsider {
  readonly program: number;
  /** Level at which it would come in. */
  readonly level: 0 | 1 | 2;
  /** Change of F by bringing it in at the best single exchange; never above 0 at an exchanged list. */
  readonly change: number;
  /** Program that leaves or gives up its signal for it; null when there is room. */
  readonly instead: number | null;
  /** Level of `instead` afterwards, −1 = it leaves. */
  readonly insteadLevel: number;
  /** Its chance would have to be this many times as large for the exchange to pay; Infinity when its gain is 0. */
  readonly factor: number;
}

/**
 * For each of `programs` outside the list: the exchange that brings it in at the least loss of F, exact. The change of F
 * is linear in the chance of the program that comes in, so `factor` is exact too as long as all its chances grow alike
 * and stay below 1. Null where no single exchange keeps the limits.
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
  const inside = Array.from(state.slot.keys()).filter((i) => state.slot[i]! > 0);
  return programs.map((program) => {
    const j = at.get(program);
    if (j === undefined || state.slot[j]! > 0) return null;
    let best: Outsider | null = null;
    for (let s = 1; s < prepared.slots; s++) {
      const alone = gainOf(state, j, s);
      const level = (s - 1) as 0 | 1 | 2;
      if (blockOf(state, j, s) === FREE && (best === null || alone > best.change)) {
        best = {
          program,
          level,
          change: alone,
          instead: null,
          insteadLevel: -1,
          factor: alone > 0 ? 0 : Infinity,
        };
      }
      for (const i of inside) {
        for (let down = 0; down < prepared.slots; down++) {
          if (down === state.slot[i]) continue;
          const change = pairGainOf(state, i, down, j, s);
          if ((best !== null && change <= best.change) || !mayMovePair(state, i, down, j, s)) continue;
          const loss = gainOf(state, i, down);
          best = {
            program,
            level,
            change,
            instead: prepared.program[i]!,
            insteadLevel: down - 1,
            factor: change - loss > 0 ? -loss / (change - loss) : Infinity,
          };
        }
      }
    }
    return best;
  });
}
