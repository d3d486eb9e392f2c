import { expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import { enginesPage, faultsOf, type Walked } from "./page.ts";

const shown = (step: string, words: string, wider: readonly number[] = [0, 0]) => ({
  step,
  finding: "",
  words,
  wider,
});
const first: Walked = {
  name: "One",
  version: "1",
  narrowest: 360,
  shown: [shown("a", "21 of 100"), shown("b", "x")],
  errors: [],
};

test("names the first place where two engines differ, and the step that one did not reach", () => {
  expect(differencesOf(first.shown, first.shown)).toEqual([]);
  expect(differencesOf(first.shown, [shown("a", "22 of 100")])).toEqual([
    { step: "a", first: "21 of 100", other: "22 of 100" },
    { step: "b", first: "x", other: "(not reached)" },
  ]);
});

test("counts other words, wide pages and errors as faults, and says each in the table", () => {
  const other: Walked = {
    name: "Two",
    version: "2",
    narrowest: 450,
    shown: [shown("a", "22 of 100"), shown("b", "x", [4, 0])],
    errors: ["lost"],
  };
  expect(faultsOf(first, first)).toEqual([]);
  expect(faultsOf(first, other)).toEqual([
    "a: “22 of 100” where One has “21 of 100”",
    "b: wider than its window by 4 and 0 pixels",
    "error: lost",
  ]);
  const page = enginesPage([first, other]);
  expect(page).toContain("| a | stands | other words |");
  expect(page).toContain("| b | stands | wider than its window |");
  expect(page).toContain("Two gives no window below 450.");
  expect(page).toContain("| errors in the page | 0 | 1 |");
});
