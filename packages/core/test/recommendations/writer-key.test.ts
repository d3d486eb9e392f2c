import { expect, it } from "vitest";
import { writerKey } from "../../src/index.ts";
import { withKeys } from "../../src/recommendations/writer-key.ts";

const keysOf = (letters: readonly { readonly writer: string }[]): readonly string[] =>
  withKeys(letters).map(({ key }) => key);

it("takes names that differ in case and spaces for one, and keeps other scripts apart", () => {
  expect(writerKey(" Dr  Áine ")).toBe(writerKey("dr áine"));
  expect(writerKey("李雷")).not.toBe(writerKey("韩梅"));
});

it("gives keys that stay when another letter comes before, and tell no name", () => {
  const [first, second] = keysOf([{ writer: "Dr A" }, { writer: "Dr B" }]);
  expect(keysOf([{ writer: "Dr C" }, { writer: "Dr B" }, { writer: "Dr A" }]).slice(1)).toEqual([
    second,
    first,
  ]);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
});

it("keeps two letters of one writer apart", () => {
  const keys = keysOf([{ writer: "Dr A" }, { writer: "dr a" }]);
  expect(new Set(keys).size).toBe(2);
});
