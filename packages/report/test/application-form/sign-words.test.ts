import { plainTextOf } from "@smartpick/core";
import { expect, test } from "vitest";
import { plainState, signWords } from "../../src/index.ts";

test("what changes is counted, and a sign at risk is named", () => {
  expect(plainState(plainTextOf("“Señor” — I’m\u00a0here…\n\tSoft\u00adly: 38.5 €"))).toBe("8 signs change");
  expect(plainTextOf("Better → fewer → none").changed.map(signWords)).toEqual(["→ may be lost (2 times)"]);
  expect(plainTextOf("\ta").changed.map(signWords)).toEqual(["a tab becomes a space"]);
});

test("a plain text is ready", () => {
  expect(plainState(plainTextOf("It's done - by 9 of 10.\n"))).toBe("ready");
});
