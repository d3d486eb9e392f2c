import { expect, test } from "vitest";
import { once } from "../../src/ui/once.ts";

test("a double or triple click acts once, each single click and each key acts", () => {
  let acts = 0;
  const act = once(() => {
    acts += 1;
  });
  for (const detail of [1, 2, 3]) act({ detail });
  expect(acts).toBe(1);
  for (const detail of [1, 0, 0]) act({ detail });
  expect(acts).toBe(4);
});
