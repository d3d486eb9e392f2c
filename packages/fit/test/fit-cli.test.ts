import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The built command: a start from the sources takes several times as long. */
const CLI = fileURLToPath(new URL("../dist/fit-cli.js", import.meta.url));

test.each([
  [[], "--facts FOLDER is missing"],
  [["--facts", "/nowhere"], "programs/programs.csv"],
  [["--facts", "/nowhere", "--speed"], "--speed"],
  [["--facts", "/nowhere", "--quick"], "together with --simulate"],
])("a wrong command line %j is refused in words", (args, words) => {
  const run = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(words);
  expect(run.stderr).not.toContain("    at ");
});
