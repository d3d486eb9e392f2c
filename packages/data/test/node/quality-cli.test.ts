import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../../src/node/quality-cli.ts", import.meta.url));
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

test("the pages of quality, judgements and seasons are what npm run data:quality writes from data/", () => {
  const run = spawnSync(process.execPath, [tsx, "--conditions=@smartpick/source", script, "--check"], {
    encoding: "utf8",
  });
  expect([run.status, run.stderr]).toEqual([0, ""]);
}, 120_000);
