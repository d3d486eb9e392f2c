import fc from "fast-check";
import { expect, test } from "vitest";
import {
  entriesOf,
  isOtherEntry,
  placeFollowed,
  placeNow,
  wordsOf,
} from "../../src/store/application-form.ts";

test("entries are read from whatever stands in the draft", () => {
  const experiences = [{ title: "A" }, "no entry", null, ["list"]];
  expect(entriesOf({ application: { experiences } }, "experiences")).toEqual([{ title: "A" }]);
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(entriesOf({ application: anything }, "scholarly")).toBeInstanceOf(Array);
      expect(typeof wordsOf(anything)).toBe("string");
    }),
  );
});

const POSTS = [
  { title: "Intern", organization: "Alpha", from: "2020-01" },
  { title: "Intern", organization: "Beta", from: "2021-01", text: "Nights." },
  { title: "Teacher" },
] as const;

test("a change goes to the entry in which it was begun, wherever that stands now", () => {
  const [first, second, third] = POSTS;
  expect(placeNow(POSTS, 1, second)).toBe(1);
  expect(placeNow([second, third], 1, second)).toBe(0);
  expect(placeNow([third, first], 1, second)).toBe(-1);
  expect(placeNow([first, { ...second, text: "Days." }], 1, second)).toBe(1);
});

test("a new title alone makes no other entry of it", () => {
  const [first, second, third] = POSTS;
  expect(isOtherEntry(second, { ...second, title: "House officer" })).toBe(false);
  expect(isOtherEntry(second, { ...second, text: "Days." })).toBe(false);
  expect(isOtherEntry(second, third)).toBe(true);
  expect(isOtherEntry(first, third)).toBe(true);
});

test("an entry on screen is followed when another tab adds, moves or removes one", () => {
  const [first, second, third] = POSTS;
  const other = { title: "Observer" };
  expect(placeFollowed([first, third], [first, other, third], 1)).toBe(2);
  expect(placeFollowed(POSTS, [second, third], 1)).toBe(0);
  expect(placeFollowed(POSTS, [first, third, second], 1)).toBe(2);
});

test("an entry that is renamed, or gone, is looked for nowhere else", () => {
  const [first, second, third] = POSTS;
  expect(placeFollowed(POSTS, [first, second, { title: "Tutor" }], 2)).toBe(2);
  expect(placeFollowed([third, third], [third, { title: "Tutor" }], 1)).toBe(1);
  expect(placeFollowed(POSTS, [first, third], 1)).toBe(1);
  expect(placeFollowed(POSTS, POSTS, 5)).toBe(5);
});
