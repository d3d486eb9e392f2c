import { expect, test } from "vitest";
import { prepare } from "../../../src/portfolio/problem/prepared.ts";
import { exchange } from "../../../src/portfolio/search/exchange.ts";
import { greedy } from "../../../src/portfolio/search/greedy.ts";
import { emptyState, levelsOf } from "../../../src/portfolio/search/search-state.ts";
import { shift } from "../../../src/portfolio/search/shift.ts";
import { Work } from "../../../src/portfolio/search/work.ts";
import { keepsLimits } from "../instances/exhaustive.ts";
import { longInstance } from "../instances/long-instance.ts";

test("money moves between specialties where no pair of moves can, and no limit breaks", () => {
  let improved = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const made = longInstance({ seed, programs: 120, nodes: 5, groups: 2, applications: 120, budget: 300 });
    const feeSteps = [
      [{ upTo: Number.POSITIVE_INFINITY, usd: 11 }],
      [{ upTo: Number.POSITIVE_INFINITY, usd: 30 }],
    ] as const;
    const instance = {
      ...made,
      groups: made.groups.map((group, g) => ({ ...group, feeSteps: feeSteps[g]!, silver: 3, gold: 1 })),
    };
    const state = emptyState(prepare(instance));
    const work = new Work(1e8);
    greedy(state, "gain");
    exchange(state, work);
    const before = state.value;
    const gained = shift(state, work);
    expect(gained).toBe(state.value > before);
    expect(keepsLimits(instance, levelsOf(state))).toBe(true);
    if (gained) improved++;
  }
  expect(improved).toBeGreaterThan(3);
});
