import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetLetters, LETTERS } from "../../src/storage/forget-letters.ts";
import { keptLetters } from "../../src/storage/letters.ts";

beforeEach(() => forgetLetters());

const HERS = { lot: 0, name: "Asha", adviser: "", note: "Is a second specialty wise?" };

test("what is written comes back after a reload, for its own document alone", async () => {
  await keptLetters().keep("one", 0, HERS);
  const anew = keptLetters();
  expect(await anew.read("one")).toEqual(HERS);
  expect(await anew.read("two")).toBeNull();
});

test("the last of quick changes is kept, and words taken away are gone", async () => {
  const letters = keptLetters();
  void letters.keep("one", 0, HERS);
  void letters.keep("one", 0, { name: "Asha Z" });
  expect((await letters.read("one"))?.name).toBe("Asha Z");
  await letters.keep("one", 0, { name: "", note: "" });
  expect(await keptLetters().read("one")).toBeNull();
});

test("they go with their document, and all of them with everything", async () => {
  const letters = keptLetters();
  await letters.keep("one", 0, HERS);
  await letters.keep("two", 0, HERS);
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
  expect(await letters.keep("one", 0, HERS)).toBe(false);
  expect(await letters.read("one")).toBeNull();
  await letters.forgetLost(() => false);
  open.mockRestore();
});

test("two tabs that write at once lose nothing of each other, and another applicant's begins empty", async () => {
  const tabs = [keptLetters(), keptLetters()] as const;
  await tabs[0].keep("one", 0, { note: "From the first tab" });
  await Promise.all([
    tabs[0].keep("one", 0, { name: "Asha" }),
    tabs[1].keep("one", 0, { adviser: "Dr. Roy" }),
  ]);
  expect(await keptLetters().read("one")).toEqual({
    lot: 0,
    name: "Asha",
    adviser: "Dr. Roy",
    note: "From the first tab",
  });
  await tabs[1].keep("one", 1, { name: "Maya" });
  expect(await tabs[0].read("one")).toEqual({ lot: 1, name: "Maya", adviser: "", note: "" });
});
