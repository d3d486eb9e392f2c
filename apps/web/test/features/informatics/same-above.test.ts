import { expect, test } from "vitest";
import { sameAbove } from "../../../src/features/informatics/same-above.ts";

const step = (id: string, ...meets: string[]) => ({ id, kind: "dataset" as const, meets });
const RANKED = [step("a", "x", "y"), step("b", "y", "x"), step("c", "z"), step("d", "x", "z")];

test("a step points to the first above it that meets the same, in whatever order they are named", () => {
  expect(RANKED.map((one) => sameAbove(RANKED, one))).toEqual([null, 1, null, null]);
});

test("a step that is not ranked may point to any that is, and one expectation is said anew", () => {
  expect(sameAbove(RANKED, step("e", "z", "x"))).toBe(4);
  expect(sameAbove(RANKED, step("f", "z"))).toBe(null);
  expect(sameAbove(RANKED, step("g", "x", "y", "z"))).toBe(null);
});
