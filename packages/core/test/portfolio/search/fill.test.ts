import { expect, test } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { prepare } from "../../../src/portfolio/problem/prepared.ts";
import { fill } from "../../../src/portfolio/search/fill.ts";
import { greedy } from "../../../src/portfolio/search/greedy.ts";
import { emptyState, isFeasible } from "../../../src/portfolio/search/search-state.ts";
import { Work } from "../../../src/portfolio/search/work.ts";
import { plainInstance } from "../instances/plain-instance.ts";
import { stream } from "../instances/stream.ts";

const many = (size: number, over: Partial<PortfolioInstance> = {}): PortfolioInstance => {
  const random = stream(size);
  const utility = Array.from({ length: size }, () => 0.3 + 0.7 * random());
  const chances = Array.from({ length: size }, () => [0.004 * random(), 0.012 * random()]);
  return plainInstance(utility, [chances], over);
};

/** Fills an empty list; gives it with what that took. */
function filled(instance: PortfolioInstance) {
  const work = new Work(1e12);
  const state = emptyState(prepare(instance));
  fill(state, "gain", work);
  return { state, units: 1e12 - work.left };
}

test("a list of ordinary length is the greedy one", () => {
  const instance = many(3000, { maxCount: 150 });
  const state = emptyState(prepare(instance));
  greedy(state, "gain");
  expect(filled(instance).state.slot).toEqual(state.slot);
});

test("a list of thousands keeps its limits and loses next to nothing by larger steps", () => {
  const instance = many(9000, { maxCount: 4000 });
  const one = emptyState(prepare(instance));
  greedy(one, "gain");
  const { state } = filled(instance);
  expect(isFeasible(state)).toBe(true);
  expect(state.counts[0]).toBe(4000);
  expect(state.value).toBeGreaterThan(0.9999 * one.value);
});

test("work grows with the programs to look at and with the list, and a long list takes no square of its length", () => {
  const small = filled(many(1000, { maxCount: 50 })).units;
  const wide = filled(many(4000, { maxCount: 50 })).units;
  const long = filled(many(4000, { maxCount: 1000 })).units;
  const longest = filled(many(16_000, { maxCount: 16_000 })).units;
  expect(wide).toBeGreaterThan(2 * small);
  expect(long).toBeGreaterThan(2 * wide);
  expect(longest).toBeLessThan(16 * long);
});

test("own costs and fees say how long a list can be", () => {
  const cost = new Float64Array(9000).fill(10);
  const dear = many(9000, { cost, budgetUsd: 1500 });
  const state = emptyState(prepare(dear));
  greedy(state, "gain");
  // 150 programs at most: such a list grows one by one however many programs there are.
  expect(filled(dear).state.slot).toEqual(state.slot);
});
