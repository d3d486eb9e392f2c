import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed, unpacked } from "../../../src/features/carry/packed.ts";

const PROFILE = "applicant: {type: do, country: Perú}\nexams: {step2ck: 224}\nseeks: {specialties: [IM]}\n";

function code(bytes: Uint8Array, form = "1"): string {
  return `${form}/${Buffer.from(bytes).toString("base64url")}`;
}

describe("a text packed for an address", () => {
  test("comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(..."ab: \n\u0000é我😀"), maxLength: 500 }),
        async (text) => {
          const written = await packed(text);
          expect(written).toMatch(/^1\/[\w-]+$/);
          expect(await unpacked(written)).toEqual({ ok: true, text });
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is refused as damaged with any letter of its answers changed, or cut", async () => {
    const whole = await packed(PROFILE);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = `${whole.slice(0, at)}${whole[at] === "A" ? "B" : "A"}${whole.slice(at + 1)}`;
      const read = await unpacked(changed);
      // The head of gzip holds a time and a system, which say nothing of the answers.
      if (read.ok) expect(read.text).toBe(PROFILE);
      expect((await unpacked(whole.slice(0, at))).ok, `cut at ${at}`).toBe(false);
    }
    // Node passes zeros behind the end over, browsers refuse them.
    for (const more of ["AAAA", "BBBB"]) {
      const read = await unpacked(`${whole}${more}`);
      if (read.ok) expect(read.text).toBe(PROFILE);
    }
  });

  test("is refused where it would unpack to more than a profile can need", async () => {
    const bomb = gzipSync(Buffer.alloc(4_000_000));
    expect(code(bomb).length).toBeLessThan(8_000);
    expect(await unpacked(code(bomb))).toEqual({ ok: false, why: "too-large" });
    expect(await unpacked(`1/${"A".repeat(100_000)}`)).toEqual({ ok: false, why: "too-large" });
    expect((await unpacked(code(gzipSync(Buffer.alloc(100_000, "a"))))).ok).toBe(true);
  });

  test("of a later form is told from damage", async () => {
    expect(await unpacked(code(gzipSync("x"), "2"))).toEqual({ ok: false, why: "newer" });
    for (const none of ["", "1/", "x/abc", "0/abc", "1/%3Cb%3E", "1/a b", code(Buffer.from([1, 2, 3]))]) {
      expect(await unpacked(none)).toEqual({ ok: false, why: "damaged" });
    }
    expect(await unpacked(code(gzipSync(Buffer.from([0xff, 0xfe]))))).toEqual({ ok: false, why: "damaged" });
  });

  test("is answered whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, hasHead) => {
        const all = hasHead ? Buffer.concat([gzipSync("").subarray(0, 10), bytes]) : bytes;
        expect(typeof (await unpacked(code(all))).ok).toBe("boolean");
      }),
    );
  });
});
