import { expect, it } from "vitest";
import { once } from "../src/once.ts";

it("makes its value at the first call and keeps it, also one that is nothing", () => {
  let calls = 0;
  const get = once(() => {
    calls += 1;
    return undefined;
  });
  expect(calls).toBe(0);
  expect([get(), get()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});
