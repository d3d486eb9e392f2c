import { expect, it } from "vitest";
import { frontierFrame, stopWords } from "../../src/index.ts";
import { smallPlan } from "../small-plan.ts";

it("says size, chance and the price of the next chance wherever the stop line stands", () => {
  const { frontier } = smallPlan();
  const [first, second] = frontier;
  const words = stopWords(frontier, first!.programs);
  expect(words?.size).toMatch(/^\d+ programs?, \$[\d,]+$/);
  expect(words?.whole).toContain(words?.size);
  expect(words?.next).toMatch(/^The next 1 of 100 costs about \$/);
  expect(stopWords(frontier, second!.programs)?.chance).toMatch(/^\d+ of 100$/);
});

it("says that the curve ends at its end, and nothing without one", () => {
  const { frontier } = smallPlan();
  expect(stopWords(frontier, 10_000)?.next).toBe("The curve ends here.");
  expect(stopWords([], 5)).toBeNull();
});

it("has its places inside the drawing, from no program at the left to the longest list at the right", () => {
  const plan = smallPlan();
  const { x, y, left, right, top, bottom } = frontierFrame(plan, { width: 600, height: 270 });
  const most = Math.max(...plan.frontier.map(({ programs }) => programs));
  expect([x(0), x(most)]).toEqual([left, right]);
  expect(y(0)).toBe(bottom);
  expect(y(100 * plan.frontier.at(-1)!.high)).toBeGreaterThanOrEqual(top);
});
