import { expect, test } from "vitest";
import { goldenSection } from "../../src/calibration/sections/golden-section.ts";
import { isInside, NO_REASON, type Target } from "../../src/calibration/target.ts";

const target = (over: Partial<Target>): Target => ({
  item: 5,
  what: "Interviews at 250 over 240",
  use: "check",
  value: 1.4,
  low: 1.3,
  high: 1.6,
  digits: 2,
  ...over,
});

function rowOf(given: Target) {
  const table = goldenSection([given]).tables[0]!;
  const cells = table.rows[0]!;
  return Object.fromEntries(table.columns.map(({ key }, at) => [key, cells[at]]));
}

test("a value inside prints yes, and no reason even where one is written", () => {
  expect(rowOf(target({ reason: "Because" }))).toMatchObject({ inside: "yes", reason: "", residual: 0 });
});

test("a value outside prints no, by how much, and its reason", () => {
  expect(rowOf(target({ value: 1.75, reason: "Because" }))).toMatchObject({
    value: 1.75,
    inside: "no",
    residual: 0.15,
    reason: "Because",
  });
  expect(rowOf(target({ value: 1.1 }))).toMatchObject({ inside: "no", residual: -0.2, reason: NO_REASON });
});

test("the verdict follows the figure as it is printed, bounds included", () => {
  expect(isInside(target({ value: 1.2951 }))).toBe(true);
  expect(isInside(target({ value: 1.294 }))).toBe(false);
  expect(isInside(target({ value: 0, low: 0, high: 0, digits: 0 }))).toBe(true);
});

test("a value that is not a number lies outside", () => {
  expect(isInside(target({ value: Number.NaN }))).toBe(false);
});

test("the words count what lies inside", () => {
  const { words } = goldenSection([target({}), target({ value: 3 })]);
  expect(words.join(" ")).toContain("1 of 2 values lie inside");
});
