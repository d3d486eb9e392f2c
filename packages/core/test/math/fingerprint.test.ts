import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/math/fingerprint.ts";

/** The published definition of 64-bit FNV-1a, with big integers, over 16-bit units. */
function oracle(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    hash ^= BigInt(text.charCodeAt(at));
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

describe("the fingerprint of a value", () => {
  it("is FNV-1a of its JSON", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fingerprint(text)).toBe(oracle(JSON.stringify(text)));
      }),
    );
  });

  it("does not depend on the order of keys, but on every value", () => {
    expect(fingerprint({ a: 1, b: [1, 2] })).toBe(fingerprint({ b: [1, 2], a: 1 }));
    expect(fingerprint({ a: 1, b: [1, 2] })).not.toBe(fingerprint({ a: 1, b: [2, 1] }));
    expect(fingerprint({ a: undefined, b: null })).toBe(fingerprint({ b: null }));
  });
});
