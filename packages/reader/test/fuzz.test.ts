import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../src/index.ts";

const folder = new URL("files/", import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(name, folder))),
}));

/** Above the guard of 5 s: a busy machine may be slow to come back from one step of the work. */
const MOST_MS = 7_000;
/** Each takes some 30 ms. */
const RUNS = 25;

interface Damage {
  /** The share of the file that is kept. */
  readonly kept: number;
  /** Places, as shares of the file, and what is written there. */
  readonly writes: readonly (readonly [number, number])[];
  /** A piece that is copied from one place to another. */
  readonly copy: readonly [number, number, number] | null;
}

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const damage: fc.Arbitrary<Damage> = fc.record({
  kept: fc.oneof(fc.constant(1), share),
  writes: fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 40 }),
  copy: fc.option(fc.tuple(share, share, fc.nat(400))),
});

function damaged(bytes: Uint8Array, { kept, writes, copy }: Damage): Uint8Array {
  const result = bytes.slice(0, Math.ceil(bytes.length * kept));
  const place = (at: number) => Math.floor(at * result.length);
  for (const [at, value] of writes) result[place(at)] = value;
  if (copy !== null) result.copyWithin(place(copy[0]), place(copy[1]), place(copy[1]) + copy[2]);
  return result;
}

describe("real files with damage", () => {
  it.each(files)("$name is read or refused, in time and without a throw", async ({ name, bytes }) => {
    await fc.assert(
      fc.asyncProperty(damage, async (harm) => {
        const from = performance.now();
        const result = await readDocument(damaged(bytes, harm), name);
        expect(performance.now() - from).toBeLessThan(MOST_MS);
        if (result.ok) expect(result.value.text.trim()).not.toBe("");
        else expect(result.problems).toHaveLength(1);
      }),
      { numRuns: RUNS },
    );
  });
});
