import type { WordedPlan, WordedRow } from "@smartpick/report";
import { expect, test } from "vitest";
import { withSecondLook } from "../../../src/features/shared/with-second-look.ts";

const row = (id: string, firm: number | null): WordedRow => ({ id, rank: 1, firm }) as WordedRow;
const plan = (inputsHash: string, list: readonly WordedRow[], more: Partial<WordedPlan> = {}): WordedPlan =>
  ({ inputsHash, list, ...more }) as WordedPlan;

test("the second look fills in what the list shown does not have, and leaves the list as it is", () => {
  const shown = plan("a", [row("x", null), row("y", null)], { season: 2028 });
  const deep = plan("a", [row("y", 0.4), row("x", 0.9), row("z", 0.2)], { season: 1, askFirst: [] });
  const whole = withSecondLook(shown, deep);
  expect(whole?.list).toEqual([row("x", 0.9), row("y", 0.4)]);
  expect(whole?.askFirst).toEqual([]);
  expect(whole?.season).toBe(2028);
});

test("a program that the second look does not know keeps an unknown firmness", () => {
  expect(withSecondLook(plan("a", [row("x", null)]), plan("a", []))?.list).toEqual([row("x", null)]);
});

test("a second look at other inputs is never put beside the list", () => {
  expect(withSecondLook(plan("new", [row("x", null)]), plan("old", [row("x", 0.9)]))).toBeNull();
});
