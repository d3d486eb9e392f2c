import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetTexts, TEXTS } from "../../src/storage/forget-texts.ts";
import type { KeptText } from "../../src/storage/kept-text.ts";
import { mergedText } from "../../src/storage/merge-text.ts";
import { keptTexts } from "../../src/storage/texts.ts";
import { aText } from "./a-text.ts";

beforeEach(() => forgetTexts());

const write = (texts: ReturnType<typeof keptTexts>, text: KeptText) => texts.change(text.id, () => text);

test("a text comes back after a reload, for its own profile alone", async () => {
  await write(keptTexts(), aText({ id: "a", document: "one" }));
  await write(keptTexts(), aText({ id: "b", document: "two" }));
  expect(await keptTexts().of("one")).toEqual([aText({ id: "a", document: "one" })]);
  expect(await keptTexts().of("three")).toEqual([]);
});

test("who looks for texts that were erased does not bring their database back", async () => {
  const texts = keptTexts();
  await write(texts, aText());
  await forgetTexts();
  expect(await texts.of("one")).toEqual([]);
  await texts.forgetLost(() => true);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(TEXTS);
});

test("a profile's erasure takes its texts along, and one that was written later stays", async () => {
  const texts = keptTexts();
  await write(texts, aText({ id: "old", changed: 10 }));
  await write(texts, aText({ id: "new", changed: 30 }));
  await write(texts, aText({ id: "other", document: "two", changed: 10 }));
  await texts.forgetLost(({ document, changed }) => document === "one" && changed <= 20);
  expect((await texts.of("one"))?.map(({ id }) => id)).toEqual(["new"]);
  expect((await texts.of("two"))?.map(({ id }) => id)).toEqual(["other"]);
});

test("a text of a later build is not shown, and is not thrown away while its profile is there", async () => {
  const texts = keptTexts();
  const later = { ...aText(), kind: "poem" } as unknown as KeptText;
  await write(texts, later);
  expect(await texts.of("one")).toEqual([]);
  await texts.forgetLost(() => false);
  let lies: unknown = null;
  await texts.change("spare", () => aText({ id: "spare" }));
  const open = indexedDB.open(TEXTS);
  await new Promise((resolve) => open.addEventListener("success", resolve));
  const asked = open.result.transaction("texts").objectStore("texts").get("a");
  await new Promise((resolve) => asked.addEventListener("success", resolve));
  lies = asked.result;
  open.result.close();
  expect(lies).toEqual(later);
});

test("a text of an earlier build answers no interview question, and one of this build keeps its own", async () => {
  const { question: _, ...earlier } = aText({ id: "earlier" });
  await write(keptTexts(), earlier as KeptText);
  await write(keptTexts(), aText({ id: "now", question: "failed-exam" }));
  const found = await keptTexts().of("one");
  expect(found?.map(({ id, question }) => [id, question])).toEqual([
    ["earlier", null],
    ["now", "failed-exam"],
  ]);
});

test("two tabs that write in one text at once lose nothing of each other", async () => {
  const before = aText({ text: "One." });
  const tabs = [keptTexts(), keptTexts()] as const;
  await write(tabs[0], before);
  const mine = (next: Partial<KeptText>) => (kept: KeptText | null) =>
    mergedText(kept ?? before, before, { ...before, ...next });
  await Promise.all([
    tabs[0].change("a", mine({ text: "One. Two.", changed: 20 })),
    tabs[1].change("a", mine({ words: ["Pokhara"], title: "Mine" })),
  ]);
  const [kept] = (await keptTexts().of("one")) ?? [];
  expect(kept).toMatchObject({ text: "One. Two.", words: ["Pokhara"], title: "Mine", versions: [] });
});

test("a browser that keeps nothing says so, and nothing fails", async () => {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no", "SecurityError");
  });
  const texts = keptTexts();
  expect(await texts.change("a", () => aText())).toBe(false);
  expect(await texts.of("one")).toBeNull();
  await texts.forgetLost(() => true);
  open.mockRestore();
});

test("a text that one tab deletes lies in the trash with the words of the other, and comes back where that one writes on", () => {
  const before = aText();
  const trashed = { ...before, trashed: 30 };
  expect(mergedText({ ...before, text: "Other words." }, before, trashed)).toMatchObject({
    text: "Other words.",
    trashed: 30,
  });
  expect(mergedText(trashed, before, { ...before, found: { fix: 0, think: 0 } }).trashed).toBe(30);
  expect(mergedText(trashed, before, { ...before, text: "I write on." })).toMatchObject({
    text: "I write on.",
    trashed: null,
  });
});
