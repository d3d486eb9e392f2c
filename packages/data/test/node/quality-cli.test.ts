import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The built command: a start from the sources takes half as long again. */
const script = fileURLToPath(new URL("../../dist/node/quality-cli.js", import.meta.url));

test("the pages of quality, judgements and seasons are what npm run data:quality writes from data/", () => {
  const run = spawnSync(process.execPath, [script, "--check"], {
    encoding: "utf8",
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
}, 120_000);
