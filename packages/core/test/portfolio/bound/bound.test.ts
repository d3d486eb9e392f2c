import { expect, test } from "vitest";
import { pricedByDollars } from "../../../src/portfolio/bound/dollar-split.ts";
import { emptyDual } from "../../../src/portfolio/bound/dual.ts";
import { concaveTail, emptyLinear, linearise } from "../../../src/portfolio/bound/linearise.ts";
import { priced } from "../../../src/portfolio/bound/priced.ts";
import { propagate } from "../../../src/portfolio/bound/propagate.ts";
import { slotBounds } from "../../../src/portfolio/bound/reach.ts";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { prepare } from "../../../src/portfolio/problem/prepared.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { FREE } from "../../../src/portfolio/search/moves.ts";
import { Work } from "../../../src/portfolio/search/work.ts";
import { keepsLimits } from "../instances/exhaustive.ts";
import { plainInstance } from "../instances/plain-instance.ts";
import { small } from "../instances/small-instance.ts";
import { stream } from "../instances/stream.ts";

interface Choice {
  readonly levels: Int8Array;
  readonly value: number;
}

function everyFeasible(instance: PortfolioInstance): Choice[] {
  const levels = new Int8Array(instance.size).fill(-1);
  const found: Choice[] = [];
  for (;;) {
    if (keepsLimits(instance, levels))
      found.push({ levels: levels.slice(), value: portfolioValue(instance, levels) });
    let p = 0;
    while (p < instance.size && levels[p] === instance.levels - 1) levels[p++] = -1;
    if (p === instance.size) return found;
    levels[p] = levels[p]! + 1;
  }
}

test("tangents at any point and prices of any size bound every feasible choice, slot by slot", () => {
  let judged = 0;
  for (let seed = 501; seed <= 640; seed++) {
    const instance = small(seed, 5);
    const choices = everyFeasible(instance);
    if (choices.length === 0) continue;
    const random = stream(seed);
    const prepared = prepare(instance);
    const { size, slots, limits, budget } = prepared;
    const dual = emptyDual(prepared);
    const linear = emptyLinear(prepared);
    const point = new Float64Array(size * slots);
    for (let c = 0; c < point.length; c++) point[c] = c % slots === 0 ? 0 : random() ** 3;
    linearise(prepared, point, linear);
    for (let t = 0; t < limits.names.length; t++) {
      if (random() < 0.5) dual.prices[t] = limits.max[t]! < Infinity ? 0.2 * random() : -0.2 * random();
    }
    if (budget < Infinity && random() < 0.7) dual.prices[limits.names.length] = 0.01 * random();
    const best = Math.max(...choices.map((choice) => choice.value));
    const bound = priced(prepared, linear, dual);
    expect(bound, `seed ${seed}`).toBeGreaterThanOrEqual(best - 1e-12);
    const bounds = new Float64Array(point.length);
    slotBounds(prepared, linear, dual, bound, -Infinity, bounds);
    for (const { levels, value } of choices) {
      for (let i = 0; i < size; i++) {
        const slot = levels[prepared.program[i]!]! + 1;
        expect(bounds[i * slots + slot], `seed ${seed}`).toBeGreaterThanOrEqual(value - 1e-12);
        judged++;
      }
    }
    expect(pricedByDollars(prepared, linear, dual, new Work(1e9))).toBeGreaterThanOrEqual(best - 1e-12);
  }
  expect(judged).toBeGreaterThan(5000);
});

test("the concave form equals the value at every choice and lies below its tangent between them", () => {
  for (let seed = 701; seed <= 730; seed++) {
    const instance = { ...small(seed, 5), never: [], must: [] };
    const prepared = prepare(instance);
    const { size, slots } = prepared;
    const random = stream(seed);
    const here = new Float64Array(size * slots);
    const there = new Float64Array(size * slots);
    const levels = new Int8Array(instance.size).fill(-1);
    for (let i = 0; i < size; i++) {
      const slot = Math.floor(random() * slots);
      levels[prepared.program[i]!] = slot - 1;
      if (slot > 0) here[i * slots + slot] = 1;
      for (let s = 1; s < slots; s++) there[i * slots + s] = random();
    }
    const tangent = emptyLinear(prepared);
    linearise(prepared, here, tangent);
    expect(tangent.at).toBeCloseTo(portfolioValue(instance, levels), 12);
    const other = emptyLinear(prepared);
    concaveTail(prepared, there, other);
    const height = there.reduce((sum, mass, c) => sum + mass * tangent.slope[c]!, tangent.constant);
    expect(height).toBeGreaterThanOrEqual(other.at - 1e-12);
  }
});

test("propagation takes away no slot of a feasible choice and never calls a feasible instance hopeless", () => {
  let narrowed = 0;
  for (let seed = 801; seed <= 900; seed++) {
    const instance = small(seed, 5);
    const choices = everyFeasible(instance);
    const prepared = prepare(instance);
    const mask = Uint8Array.from(prepared.mask);
    const hopeful = propagate(prepared, mask) === FREE;
    if (choices.length > 0) expect(hopeful, `seed ${seed}`).toBe(true);
    if (!hopeful) continue;
    if (mask.some((slots, i) => slots !== prepared.mask[i])) narrowed++;
    for (const { levels } of choices) {
      for (let i = 0; i < prepared.size; i++) {
        expect(mask[i]! & (1 << (levels[prepared.program[i]!]! + 1)), `seed ${seed}`).not.toBe(0);
      }
    }
  }
  expect(narrowed).toBeGreaterThan(5);
});

test("a table over dollars is taken off the work, and left out where the work does not last for it", () => {
  const prepared = prepare(dollars(4000));
  const dual = emptyDual(prepared);
  const linear = emptyLinear(prepared);
  linearise(prepared, new Float64Array(prepared.size * prepared.slots), linear);
  const work = new Work(1e12);
  expect(pricedByDollars(prepared, linear, dual, work)).toBeLessThan(Infinity);
  expect(1e12 - work.left).toBeGreaterThan(10_000_000);
  expect(pricedByDollars(prepared, linear, dual, new Work(1_000_000))).toBe(Infinity);
});

/** `size` programs in three groups with fees of one dollar, under a budget of thousands. */
function dollars(size: number): PortfolioInstance {
  const random = stream(size);
  const utility = Array.from({ length: size }, () => 0.3 + 0.7 * random());
  const chances = Array.from({ length: size }, () => [0.1 * random()]);
  const free = plainInstance(utility, [chances], { budgetUsd: 12_000 });
  const group = { ...free.groups[0]!, feeSteps: [{ upTo: Infinity, usd: 1 }] };
  return { ...free, group: free.group.map((_, p) => p % 3), groups: [group, group, group] };
}
