import { expect, it } from "vitest";
import { writerKey } from "../../src/index.ts";
import { letterKeys } from "../../src/recommendations/writer-key.ts";

it("takes names that differ in case and spaces for one, and keeps other scripts apart", () => {
  expect(writerKey(" Dr  Áine ")).toBe(writerKey("dr áine"));
  expect(writerKey("李雷")).not.toBe(writerKey("韩梅"));
});

it("gives keys that stay when another letter comes before, and tell no name", () => {
  const [first, second] = letterKeys([{ writer: "Dr A" }, { writer: "Dr B" }]);
  expect(letterKeys([{ writer: "Dr C" }, { writer: "Dr B" }, { writer: "Dr A" }]).slice(1)).toEqual([
    second,
    first,
  ]);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
});

it("keeps two letters of one writer apart", () => {
  const keys = letterKeys([{ writer: "Dr A" }, { writer: "dr a" }]);
  expect(new Set(keys).size).toBe(2);
});
