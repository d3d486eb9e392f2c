import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeFacts } from "../../src/facts/decode-facts.ts";

const VALUE = { schema: "facts", rows: [1, null, "é"] };
const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

test("a gzipped file is unpacked", async () => {
  expect(await decodeFacts(bytesOf(gzipSync(JSON.stringify(VALUE))))).toEqual(VALUE);
});

test("a file that the host has unpacked already is read as it is", async () => {
  expect(await decodeFacts(bytesOf(Buffer.from(JSON.stringify(VALUE))))).toEqual(VALUE);
});

test("anything else is refused", async () => {
  await expect(decodeFacts(bytesOf(Buffer.from("<html>")))).rejects.toThrow();
  const cut = gzipSync(JSON.stringify(VALUE)).subarray(0, 20);
  await expect(decodeFacts(bytesOf(Buffer.from(cut)))).rejects.toThrow();
});
