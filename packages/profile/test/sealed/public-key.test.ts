import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintOf, newPrivateKey, publicKeyOf, readPublicKey } from "../../src/sealed/index.ts";

const LETTERS = fc.constantFrom(..."a1 q:\n\u0000é我😀");
const KEY = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

describe("an adviser's key", () => {
  test("is read as it was copied: with line ends, spaces or capital letters", () => {
    for (const text of [KEY, ` ${KEY}\n`, `${KEY.slice(0, 20)}\n  ${KEY.slice(20)}`, KEY.toUpperCase()]) {
      expect(readPublicKey(text)).toEqual({ ok: true, value: KEY });
    }
  });

  test("is refused for the one thing that is wrong with it", () => {
    const codeOf = (text: string): unknown => {
      const read = readPublicKey(text);
      return read.ok ? "read" : read.problems[0]?.code;
    };
    expect(codeOf(" \n")).toBe("empty");
    expect(codeOf("AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")).toBe(
      "private",
    );
    expect(codeOf("age1pq1qqqq")).toBe("other-kind");
    expect(codeOf("ssh-ed25519 AAAA")).toBe("other-kind");
    expect(codeOf("hello")).toBe("no-key");
    expect(codeOf(KEY.slice(0, -3))).toBe("length");
    expect(codeOf(`${KEY}a`)).toBe("length");
    expect(codeOf(`${KEY.slice(0, -1)}q`)).toBe("mistyped");
  });

  test("with any one character changed is never taken for another key", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: KEY.length - 1 }),
        fc.constantFrom(..."qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1"),
        (at, letter) => {
          const changed = `${KEY.slice(0, at)}${letter}${KEY.slice(at + 1)}`;
          expect(readPublicKey(changed).ok).toBe(changed === KEY);
        },
      ),
    );
  });

  test("is answered whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: LETTERS }), (text) => {
        expect(readPublicKey(text).ok).toBe(false);
        expect(readPublicKey(`age1${text}`).ok).toBe(false);
      }),
    );
    expect(readPublicKey("age1".repeat(1_000_000)).ok).toBe(false);
  });

  test("has a fingerprint of 20 digits that belongs to it alone", async () => {
    expect(await fingerprintOf(KEY)).toMatch(/^\d{5} \d{5} \d{5} \d{5}$/);
    expect(await fingerprintOf(KEY)).toBe(await fingerprintOf(KEY));
    const other = await publicKeyOf(await newPrivateKey());
    expect(readPublicKey(other)).toEqual({ ok: true, value: other });
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf(KEY));
  });

  test("can be of a kind that no script reads out", async () => {
    const key = await newPrivateKey();
    expect(typeof key).toBe("object");
    expect((key as CryptoKey).extractable).toBe(false);
  });
});
