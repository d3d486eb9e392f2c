import { expect, it } from "vitest";
import { firstOf } from "../../src/math/first-of.ts";

it("gives the first of a list, and an absent value where that is what the list holds", () => {
  expect(firstOf([3, 4], "numbers")).toBe(3);
  expect(firstOf([undefined, 4], "numbers")).toBeUndefined();
});

it("throws for an empty list and names it", () => {
  expect(() => firstOf([], "usual orders")).toThrow(/usual orders/);
});
