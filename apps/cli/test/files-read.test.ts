import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const BIN = new URL("../bin/smartpick.mjs", import.meta.url).pathname;
const FIVE = JSON.stringify({ weights: [1], utility: [1, 4, 9, 1, 8], prob: [[0.2, 0.5, 0.1, 0.6, 0.1]] });

/** Runs a line of shell in which `$SP` is the command. */
function shell(line: string, folder: string) {
  return spawnSync("bash", ["-c", line], {
    encoding: "utf8",
    cwd: folder,
    env: { ...process.env, SP: `${process.execPath} ${BIN}` },
  });
}

describe.runIf(process.platform === "linux")("what an input may be", () => {
  const folder = scratch();
  fileIn(folder, "me.yaml", SMALLEST_PROFILE);
  fileIn(folder, "five.json", FIVE);
  mkdirSync(join(folder, "inner"));
  symlinkSync("/dev/zero", join(folder, "zero.yaml"));

  it.each(["/dev/zero", "/dev/random", "/dev/null", join(folder, "zero.yaml")])(
    "%s is refused: not a plain file",
    async (device) => {
      for (const argv of [
        ["chances", device, "--program", "1403521267"],
        ["plan", device],
        ["optimise", device],
      ]) {
        const { status, out, err } = await runCli(argv);
        expect([status, out]).toEqual([2, ""]);
        expect(err).toContain(`${device}: this is not a plain file`);
      }
    },
  );

  it.each([
    ["a pipe", "cat five.json | $SP optimise - --json"],
    ["a file as standard input", "$SP optimise - --json < five.json"],
    ["the name of a pipe in the shell", "$SP optimise <(cat five.json) --json"],
    ["a named pipe", "mkfifo fifo && (cat five.json > fifo &) && $SP optimise fifo --json"],
    ["a slow pipe", "(head -c 20 five.json; sleep 0.3; tail -c +21 five.json) | $SP optimise - --json"],
    ["standard input by its name", "cat five.json | $SP optimise /dev/stdin --json"],
  ])("%s is read", (_, line) => {
    const ran = shell(line, folder);
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(JSON.parse(ran.stdout)).toMatchObject({ exact: true });
  });

  it.each([
    ["$SP optimise - < inner", "standard input: this is a folder"],
    ["$SP optimise - < /dev/zero", "standard input: this is not a plain file"],
    ["$SP optimise - <&-", "standard input: "],
    ["$SP plan <(cat /dev/zero | tr '\\0' a)", "the file is too large"],
    ["head -c 1000001 /dev/zero | tr '\\0' ' ' | $SP plan /dev/stdin", "the file is too large"],
    ["$SP optimise <(printf 'a\\351b')", "not text"],
  ])("%s is refused", (line, says) => {
    const ran = shell(line, folder);
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toContain(says);
  });
});

describe("a JSON document with a key that stands twice", () => {
  it("is refused by name, as an instance and as a profile", async () => {
    const folder = scratch();
    const instance = fileIn(folder, "twice.json", FIVE.replace("{", '{"maxCount": 1, "maxCount": 3, '));
    const profile = fileIn(
      folder,
      "me.json",
      '{"schema": "smartpick/profile@1", "exams": {"step3": "none", "step3": 210}}',
    );
    for (const [argv, key] of [
      [["optimise", instance, "--json"], "maxCount"],
      [["plan", profile], "step3"],
    ] as const) {
      const { status, out, err } = await runCli(argv);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain(key);
      expect(err).toMatch(/twice/);
    }
  });
});
