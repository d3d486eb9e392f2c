import { Decrypter, Encrypter, generateX25519Identity } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { newPrivateKey, openSealed, type PrivateKey, publicKeyOf, seal } from "../../src/sealed/index.ts";

const LETTERS = fc.constantFrom(..."a1 q:\n\u0000é我😀");
let key: PrivateKey;
let publicKey: string;
beforeAll(async () => {
  key = await newPrivateKey();
  publicKey = await publicKeyOf(key);
});

async function textIn(file: Uint8Array, by = key): Promise<string> {
  const opened = await openSealed(file, by);
  return opened.ok ? new TextDecoder().decode(opened.value) : opened.problems.join();
}

describe("a sealed file", () => {
  test("opens with its key to the same text, whatever the text is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: LETTERS, maxLength: 300 }), async (text) => {
        expect(await textIn(await seal(text, publicKey))).toBe(text);
      }),
      { numRuns: 40 },
    );
    const long = "seeks: {}\n".repeat(20_000);
    expect(await textIn(await seal(long, publicKey))).toBe(long);
  });

  test("opens with no other key, and shows nothing of what it holds", async () => {
    const file = await seal("exams: {step2ck: 224}", publicKey);
    expect(await openSealed(file, await newPrivateKey())).toEqual({ ok: false, problems: ["other-key"] });
    expect(new TextDecoder("latin1").decode(file)).not.toContain("224");
    expect(await seal("exams: {step2ck: 224}", publicKey)).not.toEqual(file);
  });

  test("does not open with any one byte changed, nor cut anywhere", async () => {
    const file = await seal("exams: {step2ck: 224}", publicKey);
    for (let at = 0; at < file.length; at += 1) {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect((await openSealed(changed, key)).ok, `byte ${at}`).toBe(false);
      expect((await openSealed(file.subarray(0, at), key)).ok, `cut at ${at}`).toBe(false);
    }
    expect((await openSealed(Uint8Array.from([...file, 0]), key)).ok).toBe(false);
  });

  test("that is none is refused for what it is, and whatever comes is answered", async () => {
    const refusalOf = async (text: string): Promise<unknown> =>
      (await openSealed(new TextEncoder().encode(text), key)) as unknown;
    const refused = (why: string): object => ({ ok: false, problems: [why] });
    expect(await refusalOf("applicant: {type: do}")).toEqual(refused("not-sealed"));
    expect(await refusalOf("")).toEqual(refused("not-sealed"));
    expect(await refusalOf("age-encryption.org/v2\n-> X")).toEqual(refused("newer"));
    expect(await refusalOf("age-encryption.org/v1\n")).toEqual(refused("damaged"));
    expect(await refusalOf(`age-encryption.org/v1\n${"-> X25519 A\nA\n".repeat(500)}--- A\n`)).toEqual(
      refused("damaged"),
    );
    expect(await openSealed(new Uint8Array(4_100_000), key)).toEqual(refused("too-large"));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, hasHead) => {
        const head = hasHead ? [...new TextEncoder().encode("age-encryption.org/v1\n-> X25519 ")] : [];
        expect((await openSealed(Uint8Array.from([...head, ...bytes]), key)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("is age: another program of that format opens it, and its files open here", async () => {
    const identity = await generateX25519Identity();
    const file = await seal("hello", await publicKeyOf(identity));
    const other = new Decrypter();
    other.addIdentity(identity);
    expect(await other.decrypt(file, "text")).toBe("hello");
    const encrypter = new Encrypter();
    encrypter.addRecipient(publicKey);
    expect(await textIn(await encrypter.encrypt("hello"))).toBe("hello");
  });
});
