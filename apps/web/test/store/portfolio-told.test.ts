import type { FreeEntry } from "@smartpick/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameOf, placedEntries, placeOfEntry, valuesOf } from "../../src/store/portfolio-told.ts";

const free = (index: number, value: unknown): FreeEntry => ({ list: "skills", index, value, problems: [] });

test("entries keep their place in the file; a skill may be its name alone", () => {
  const draft = { portfolio: { skills: ["SQL", { name: "R", level: "basic" }, 7, "Python and more"] } };
  expect(placedEntries(draft, "skills", [free(3, "Python and more")])).toEqual([
    { at: 0, entry: { name: "SQL" } },
    { at: 1, entry: { name: "R", level: "basic" } },
  ]);
});

test("an entry without a known form is known by what it says, wherever another tab has moved it", () => {
  const draft = { portfolio: { skills: ["Excel", "SQL", { b: 1, a: 2 }] } };
  expect(placedEntries(draft, "skills", [free(0, { a: 2, b: 1 })]).map(({ entry }) => nameOf(entry))).toEqual(
    ["Excel", "SQL"],
  );
});

test("a change goes to the entry in which it was begun, also where others are of one name", () => {
  const [first, second] = [
    { title: "Audit", place: "Alpha" },
    { title: "Audit", place: "Beta" },
  ];
  expect(placeOfEntry([first, second], 1, second)).toBe(1);
  expect(placeOfEntry([second], 1, second)).toBe(0);
  expect(placeOfEntry([first], 1, second)).toBe(-1);
  expect(placeOfEntry(["SQL"], 0, { name: "SQL", level: "basic" })).toBe(0);
});

test("whatever stands in the draft is read without a throw", () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(valuesOf({ portfolio: anything }, "mentors")).toBeInstanceOf(Array);
      for (const { at, entry } of placedEntries({ portfolio: { people: anything } }, "people", [])) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(typeof nameOf(entry)).toBe("string");
      }
    }),
  );
});
