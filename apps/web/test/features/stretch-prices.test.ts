import { type FrontierPoint, type StopReason, stretchOf } from "@smartpick/core";
import { expect, test } from "vitest";
import { stretchPrices } from "../../src/features/list/stretch-prices.ts";

const point = (programs: number, usd: number, chance: number): FrontierPoint => ({
  programs,
  usd,
  chance,
  low: chance / 2,
  high: Math.min(1, chance * 1.5),
  value: chance,
});
const stopAt = (programs: number, usd: number) => ({
  programs,
  usd,
  why: "",
  reason: { code: "budget", usd } satisfies StopReason,
});
const FRONTIER = [
  point(10, 300, 0.1),
  point(40, 700, 0.24),
  point(60, 1000, 0.3),
  point(75, 1500, 0.31),
  point(90, 2000, 0.31),
];

test("each stretch begins after the one before and is priced by dollars for one more of 100", () => {
  expect(stretchPrices({ frontier: FRONTIER, stopLine: stopAt(60, 1000) })).toEqual([
    { from: 1, to: 40, price: 700 / 24 },
    { from: 41, to: 60, price: expect.closeTo(50, 6) },
    { from: 61, to: 75, price: expect.closeTo(500, 6) },
  ]);
});

test("a stretch that adds next to nothing has no price", () => {
  const prices = stretchPrices({ frontier: FRONTIER, stopLine: stopAt(75, 1500) });
  expect(prices.at(-1)).toEqual({ from: 76, to: 90, price: null });
});

test("a stretch has the price that the table and the reason to stop give it, where a limit lowers what is said too", () => {
  const lowered = [
    point(10, 300, 0.9),
    point(40, 700, 0.96),
    { ...point(60, 1000, 0.97), high: 0.97 },
    { ...point(75, 1500, 0.97), high: 0.97, formula: 0.976 },
  ];
  const { price } = stretchOf(lowered[2]!, lowered[3]!);
  expect(price).toBeCloseTo(500 / 0.6, 6);
  expect(stretchPrices({ frontier: lowered, stopLine: stopAt(60, 1000) }).at(-1)?.price).toBe(price);
});

test("a small gain has a price wherever the table gives it one", () => {
  const small = [point(10, 300, 0.01), point(40, 700, 0.012), point(60, 1000, 0.0123)];
  const { price } = stretchOf(small[1]!, small[2]!);
  expect(price).not.toBeNull();
  expect(stretchPrices({ frontier: small, stopLine: stopAt(60, 1000) }).at(-1)?.price).toBe(price);
});

test("an empty frontier has no stretch", () => {
  expect(stretchPrices({ frontier: [], stopLine: stopAt(0, 0) })).toEqual([]);
});
