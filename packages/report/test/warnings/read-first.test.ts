import { expect, test } from "vitest";
import { readFirst } from "../../src/warnings/read-first.ts";
import { warningWords } from "../../src/warnings/warning-words.ts";

const over = { code: "applications-over", season: 2027 } as const;
const couple = { code: "couple-not-modelled" } as const;

test("a season in which nothing can be sent stands before the numbers, and once", () => {
  const { first, rest } = readFirst({ warningReasons: [couple, over] });
  expect(first).toBe(warningWords(over));
  expect(rest).toEqual([warningWords(couple)]);
});

test("other warnings stand after the numbers, in their order", () => {
  expect(readFirst({ warningReasons: [couple] })).toEqual({ first: null, rest: [warningWords(couple)] });
});
