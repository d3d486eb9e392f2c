import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { COMPUTED, forgetComputed } from "../../src/storage/forget-computed.ts";
import { keptAnswers } from "../../src/storage/kept-answers.ts";

beforeEach(() => forgetComputed());

test("what is kept is found again, by another tab too", async () => {
  await keptAnswers().keep("a", { programs: 84 }, 1);
  expect(await keptAnswers().find("a")).toEqual({ programs: 84 });
  expect(await keptAnswers().find("b")).toBeUndefined();
});

test("the one kept longest ago makes room", async () => {
  const kept = keptAnswers();
  for (let n = 0; n < 50; n += 1) await kept.keep(`answer ${n}`, n, n);
  const there = await Promise.all(Array.from({ length: 50 }, (_, n) => kept.find(`answer ${n}`)));
  const found = there.filter((value) => value !== undefined);
  expect(found.length).toBeLessThan(50);
  expect(found).toEqual(Array.from({ length: found.length }, (_, n) => 50 - found.length + n));
});

test("erasing waits for no tab, and each goes on with an empty device", async () => {
  const tabs = [keptAnswers(), keptAnswers()];
  for (const [n, tab] of tabs.entries()) await tab.keep(`of ${n}`, n, n);
  await forgetComputed();
  for (const [n, tab] of tabs.entries()) {
    expect(await tab.find(`of ${n}`)).toBeUndefined();
    await tab.keep("again", 1, 1);
    expect(await tab.find("again")).toBe(1);
  }
});

test("a browser that keeps nothing finds nothing, and nothing fails", async () => {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  const kept = keptAnswers();
  await kept.keep("a", 1, 1);
  expect(await kept.find("a")).toBeUndefined();
  open.mockRestore();
  await kept.keep("a", 1, 1);
  expect(await kept.find("a")).toBe(1);
});

test("what cannot be copied into the device is left out", async () => {
  const kept = keptAnswers();
  await kept.keep("a", () => 1, 1);
  expect(await kept.find("a")).toBeUndefined();
  expect(COMPUTED).not.toBe("smartpick");
});
