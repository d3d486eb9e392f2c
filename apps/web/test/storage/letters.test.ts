import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetLetters, LETTERS } from "../../src/storage/forget-letters.ts";
import { keptLetters } from "../../src/storage/letters.ts";

beforeEach(() => forgetLetters());

const HERS = { lot: 0, name: "Asha", adviser: "", note: "Is a second specialty wise?" };

test("what is written comes back after a reload, for its own document alone", async () => {
  await keptLetters().keep("one", HERS);
  const anew = keptLetters();
  expect(await anew.read("one")).toEqual(HERS);
  expect(await anew.read("two")).toBeNull();
});

test("the last of quick changes is kept, and words taken away are gone", async () => {
  const letters = keptLetters();
  void letters.keep("one", HERS);
  void letters.keep("one", { ...HERS, name: "Asha Z" });
  expect((await letters.read("one"))?.name).toBe("Asha Z");
  await letters.keep("one", { lot: 0, name: "", adviser: "", note: "" });
  expect(await keptLetters().read("one")).toBeNull();
});

test("they go with their document, and all of them with everything", async () => {
  const letters = keptLetters();
  await letters.keep("one", HERS);
  await letters.keep("two", HERS);
  await letters.forgetLost((id) => id === "two");
  expect([await letters.read("one"), await letters.read("two")]).toEqual([null, HERS]);
  await forgetLetters();
  expect(await letters.read("two")).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(LETTERS);
});

test("a browser that keeps nothing says so, and nothing fails", async () => {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  const letters = keptLetters();
  expect(await letters.keep("one", HERS)).toBe(false);
  expect(await letters.read("one")).toBeNull();
  await letters.forgetLost(() => false);
  open.mockRestore();
});
