import { expect, test } from "vitest";
import { keyAt, placeOfKey } from "../../../src/features/application/walk-place.ts";

const field = (key: string, state: "ok" | "empty" = "ok") => ({ key, state });
const FIELDS = [
  field("experiences[0].title"),
  field("experiences[0].type", "empty"),
  field("experiences[0].from"),
  field("impactful"),
];
const TOLD = FIELDS.filter(({ state }) => state === "ok");

test("a walk goes on where it was left, also at its end", () => {
  for (const at of [0, 1, 2, 3]) expect(placeOfKey(FIELDS, keyAt(TOLD, at))).toBe(at);
});

test("a walk goes on at the next field where its own was emptied, and begins where that one is gone", () => {
  expect(placeOfKey(FIELDS, "experiences[0].type")).toBe(1);
  expect(placeOfKey(FIELDS, "experiences[7].title")).toBe(0);
  expect(placeOfKey(FIELDS, "")).toBe(0);
});

test("the end stays the end when a field is added", () => {
  expect(placeOfKey([...FIELDS, field("areas.text")], keyAt(TOLD, 3))).toBe(4);
});
