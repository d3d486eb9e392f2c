import { expect, test } from "vitest";
import { nextOf } from "../../src/ui/next-of.ts";

test("arrows, Home and End lead along the rows and stop at their ends; other keys lead nowhere", () => {
  expect(["ArrowDown", "ArrowUp", "Home", "End", "p"].map((key) => nextOf(key, 0, 3))).toEqual([
    1,
    0,
    0,
    2,
    null,
  ]);
  expect(["ArrowDown", "ArrowUp", "Home", "End"].map((key) => nextOf(key, 2, 3))).toEqual([2, 1, 0, 2]);
});
