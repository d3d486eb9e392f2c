import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unsavedTexts } from "../../src/storage/unsaved-texts.ts";
import { aText } from "./a-text.ts";

const held = new Map<string, string>();
beforeEach(() => {
  held.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const NEW = { before: null, after: aText({ id: "new" }) };
const CHANGED = { before: aText(), after: aText({ text: "More." }) };

test("what a page noted as it went is there for the next one, beside what another tab noted", () => {
  unsavedTexts.note([NEW]);
  unsavedTexts.note([CHANGED]);
  expect(unsavedTexts.all()).toEqual([NEW, CHANGED]);
  unsavedTexts.forget([NEW]);
  expect(unsavedTexts.all()).toEqual([CHANGED]);
  unsavedTexts.forget();
  expect(unsavedTexts.all()).toEqual([]);
  expect(held.size).toBe(0);
});

test("a note that is none is left out", () => {
  held.set("smartpick-texts-unsaved", JSON.stringify([{ after: { id: 1 }, before: null }, 3, NEW]));
  expect(unsavedTexts.all()).toEqual([NEW]);
  held.set("smartpick-texts-unsaved", "{");
  expect(unsavedTexts.all()).toEqual([]);
});

test("a browser without storage notes nothing, and nothing fails", () => {
  vi.stubGlobal("localStorage", undefined);
  unsavedTexts.note([NEW]);
  expect(unsavedTexts.all()).toEqual([]);
  unsavedTexts.forget();
});
