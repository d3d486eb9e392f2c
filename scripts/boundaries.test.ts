import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { boundariesOf } from "./boundaries-of.mjs";

/** Files of a small house, by path. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), "smartpick-rooms-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { faults } = await boundariesOf(root);
  return faults;
}

const SOUND = {
  "packages/core/src/math/a.ts": "export type A = number;\n",
  "packages/core/src/list/b.ts": 'import type { A } from "../math/a.ts";\nexport type B = A;\n',
  "packages/data/src/c.ts": 'import type { B } from "../../core/src/list/b.ts";\nexport type C = B;\n',
};

it("passes a house whose arrows run down", async () => {
  expect(await faultsOf(SOUND)).toEqual([]);
});

it("sees an arrow that runs up, of types alone", async () => {
  const faults = await faultsOf({
    ...SOUND,
    "packages/core/src/math/up.ts": 'import type { B } from "../list/b.ts";\nexport type Up = B;\n',
  });
  expect(faults).toEqual([
    "core-math-imports-downwards: packages/core/src/math/up.ts imports packages/core/src/list/b.ts",
  ]);
});

it("sees an arrow between rooms of one floor", async () => {
  const faults = await faultsOf({
    ...SOUND,
    "packages/core/src/questions/q.ts": "export type Q = number;\n",
    "packages/core/src/forecast/f.ts": 'import type { Q } from "../questions/q.ts";\nexport type F = Q;\n',
  });
  expect(faults.some((fault) => fault.startsWith("core-forecast-imports-downwards"))).toBe(true);
});

it("sees a circle of types", async () => {
  const faults = await faultsOf({
    ...SOUND,
    "packages/data/src/one.ts": 'import type { Two } from "./two.ts";\nexport type One = Two;\n',
    "packages/data/src/two.ts": 'import type { One } from "./one.ts";\nexport type Two = One | 1;\n',
  });
  expect(faults.some((fault) => fault.startsWith("no-circle-of-types"))).toBe(true);
});

it("names a file of core that stands in no room, and a room of which nothing was read", async () => {
  const faults = await faultsOf({
    ...SOUND,
    "packages/core/src/attic/x.ts": "export type X = number;\n",
    "packages/fit/src/readme.txt": "nothing",
  });
  expect(faults).toEqual([
    "No module of packages/fit/src was read, so nothing about it is proved.",
    "packages/core/src/attic/x.ts stands in no room of scripts/core-rooms.cjs.",
  ]);
});
