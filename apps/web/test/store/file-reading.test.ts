import fc from "fast-check";
import { expect, test } from "vitest";
import { textOf } from "../../src/store/file-reading.ts";

test("the text of a file is taken whole or not at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(textOf(bytes.buffer)).toBe(new TextDecoder().decode(bytes));
    }),
  );
  expect(textOf(Uint8Array.from(Buffer.from("Perú", "latin1")).buffer)).toBeNull();
  expect(textOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x00).buffer)).toBeNull();
});
