import { expect, test } from "vitest";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { cutOrder } from "../../../src/portfolio/search/cut-order.ts";
import { plainInstance } from "../instances/plain-instance.ts";
import { stream } from "../instances/stream.ts";

/** A list of `size` programs with random chances and utilities, all of them chosen. */
function everything(size: number, must: readonly number[] = []) {
  const random = stream(size);
  const utility = Array.from({ length: size }, () => 0.2 + 0.8 * random());
  const chances = Array.from({ length: size }, () => [0.3 * random(), 0.3 * random()]);
  return { instance: plainInstance(utility, [chances], { must: [...must] }), levels: new Int8Array(size) };
}

test("each step cuts the program that F misses least, and kept programs last", () => {
  const { instance, levels } = everything(40, [3, 17]);
  const order = cutOrder(instance, levels);
  const left = Int8Array.from(levels);
  for (const [cuts, program] of order.toReversed().entries()) {
    const without = (p: number) => portfolioValue(instance, left.with(p, -1));
    const open = [...left.keys()].filter((p) => left[p] === 0 && (cuts >= 38 || !instance.must.includes(p)));
    expect(without(program)).toBeCloseTo(Math.max(...open.map(without)), 12);
    left[program] = -1;
  }
  expect(order.slice(0, 2).toSorted((a, b) => a - b)).toEqual([3, 17]);
});

test("a list of thousands is ordered whole, and its best programs as carefully as those of a short one", () => {
  const { instance, levels } = everything(4000);
  const order = cutOrder(instance, levels);
  expect(new Set(order).size).toBe(4000);
  const kept = Int8Array.from(levels, () => -1);
  for (const program of order.slice(0, 400)) kept[program] = 0;
  expect(cutOrder(instance, kept)).toEqual(order.slice(0, 400));
});
