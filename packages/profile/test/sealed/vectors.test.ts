import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import * as published from "cctv-age";
import { describe, expect, test } from "vitest";
import { openSealed } from "../../src/sealed/index.ts";

/** A vector of the format's own suite: a head of `key: value` lines, an empty line, and a file. */
interface Vector {
  readonly name: string;
  readonly head: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

function vectorOf(name: string, bytes: Uint8Array): Vector {
  const end = Buffer.from(bytes).indexOf("\n\n");
  const lines = Buffer.from(bytes.subarray(0, end)).toString().split("\n");
  const head = new Map(lines.map((line) => line.split(": ") as [string, string]));
  const file = bytes.subarray(end + 2);
  return { name, head, file: head.get("compressed") === "zlib" ? inflateSync(file) : file };
}

/** A profile file has at most 4 MB, and what is larger is refused unread. */
const LARGEST = 4_000_000;

/** Those for one key of the kind that we seal for; armour and passwords are no part of what we write. */
const VECTORS = Object.entries(published as unknown as Record<string, Uint8Array>)
  .filter(([, bytes]) => bytes instanceof Uint8Array)
  .map(([name, bytes]) => vectorOf(name, bytes))
  .filter(({ head }) => /^AGE-SECRET-KEY-1/.test(head.get("identity") ?? "") && !head.has("armored"))
  .filter(({ head, file }) => !head.has("passphrase") && file.length < LARGEST);

describe("the published vectors of the format", () => {
  test("are there", () => {
    expect(VECTORS.length).toBeGreaterThan(40);
    expect(VECTORS.filter(({ head }) => head.get("expect") === "success").length).toBeGreaterThan(5);
  });

  test.each(VECTORS)("$name", async ({ head, file }) => {
    const opened = await openSealed(file, head.get("identity") ?? "");
    const wanted = head.get("expect") === "success";
    expect(opened.ok).toBe(wanted);
    if (!opened.ok) return;
    expect(createHash("sha256").update(opened.value).digest("hex")).toBe(head.get("payload"));
  });
});
