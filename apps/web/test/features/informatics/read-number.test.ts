import fc from "fast-check";
import { expect, test } from "vitest";
import { numberWrong, readNumber } from "../../../src/features/informatics/read-number.ts";

const ANY = { least: -1e9, most: 1e9 };
const COUNT = { least: 0, most: 1e9, whole: true };

test.each([
  ["23", "23"],
  [" 1,412 ", "1412"],
  ["−0.5", "-0.5"],
  ["1,234,567.25", "1234567.25"],
])("%j is read as %s", (typed, read) => {
  expect(readNumber(typed, ANY)).toBe(read);
});

test.each(["", "twenty", "15,5", "12,34", "1e3", "0x10", "5 %", "--1", "Infinity"])(
  "%j is no number, and nothing is guessed",
  (typed) => {
    expect(readNumber(typed, ANY)).toBeNull();
  },
);

test("a count is whole and not below 0", () => {
  expect(readNumber("412", COUNT)).toBe("412");
  expect(readNumber("4.5", COUNT)).toBeNull();
  expect(readNumber("-1", COUNT)).toBeNull();
  expect(numberWrong(COUNT)).toBe("Write a whole number of 0 or more, in digits. It is not entered yet.");
  expect(numberWrong({ least: 0, most: 20_000 })).toContain("from 0 to 20,000");
});

test("what is read reads again as itself, and lies in its room", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (typed) => {
      const read = readNumber(typed, ANY);
      if (read === null) return;
      expect(Math.abs(Number(read))).toBeLessThanOrEqual(1e9);
      if (!read.includes("e")) expect(readNumber(read, ANY)).toBe(read);
    }),
  );
});
