import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainTextOf } from "../../src/machine/plain-text.ts";
import { anyText } from "../any-text.ts";

describe("plain text", () => {
  it("names a picture of several parts and a word of another script once", () => {
    const { changed } = plainTextOf("👩🏽‍⚕️ said नमस्ते");
    expect(changed.map(({ sign, becomes, at }) => [sign, becomes, at])).toEqual([
      ["👩🏽‍⚕️", null, [0]],
      ["नमस्ते", null, [13]],
    ]);
  });

  it("says of every sign where it stands, and changes nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainTextOf(text);
        const places = plain.changed
          .flatMap(({ sign, becomes, at }) => at.map((from) => ({ sign, becomes, from })))
          .sort((a, b) => a.from - b.from);
        let rebuilt = "";
        let end = 0;
        for (const { sign, becomes, from } of places) {
          expect(text.slice(from, from + sign.length)).toBe(sign);
          rebuilt += text.slice(end, from) + (becomes ?? sign);
          end = from + sign.length;
        }
        expect(rebuilt + text.slice(end)).toBe(plain.text);
      }),
    );
  });

  it("is plain after one pass, but for what has no plain sign", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const again = plainTextOf(plainTextOf(text).text);
        expect(again.changed.filter(({ becomes }) => becomes !== null)).toEqual([]);
      }),
    );
  });
});
