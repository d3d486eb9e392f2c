import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetSeenFacts } from "../../src/storage/forget-seen-facts.ts";
import { seenFacts } from "../../src/storage/seen-facts.ts";

beforeEach(() => forgetSeenFacts());

const FILE = Uint8Array.of(31, 139, 8);
const OTHER = Uint8Array.of(123, 125);

test("one version is kept, and a later one takes its place", async () => {
  const seen = seenFacts();
  expect(await seen.version()).toBeNull();
  expect(await seen.keep("one", FILE)).toBe(true);
  expect([await seen.version(), await seen.file("one")]).toEqual(["one", FILE]);
  await seen.keep("two", OTHER);
  expect([await seen.version(), await seen.file("two")]).toEqual(["two", OTHER]);
  expect(await seen.file("one")).toBeNull();
});

test("another tab sees what is kept, and erasing waits for none of them", async () => {
  const tabs = [seenFacts(), seenFacts()] as const;
  await tabs[0].keep("one", FILE);
  expect(await tabs[1].version()).toBe("one");
  await forgetSeenFacts();
  for (const tab of tabs) expect(await tab.version()).toBeNull();
  expect(await tabs[1].keep("two", OTHER)).toBe(true);
  expect(await tabs[0].version()).toBe("two");
});

test("a browser that keeps nothing has nothing to compare, and nothing fails", async () => {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  const seen = seenFacts();
  expect(await seen.keep("one", FILE)).toBe(false);
  expect([await seen.version(), await seen.file("one")]).toEqual([null, null]);
  open.mockRestore();
});
