import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratch } from "./run-cli.ts";

const BIN = new URL("../bin/smartpick.mjs", import.meta.url).pathname;

function smartpick(...argv: string[]) {
  return spawnSync(process.execPath, [BIN, ...argv], { encoding: "utf8" });
}

describe("the command as a process", () => {
  it("prints help with status 0", () => {
    const ran = smartpick("--help");
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("Usage: smartpick");
  });

  it("refuses bad input with status 2, one sentence, and nothing on standard output", () => {
    const ran = smartpick("plan", "absent.yaml", "--json");
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toBe("absent.yaml: there is no such file. It takes a profile in YAML or JSON.\n");
  });

  it("ends quietly when the reader of its output leaves", () => {
    const ran = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" schema plan | head -n 1`], {
      encoding: "utf8",
    });
    expect(ran.stdout).toBe("{\n");
    expect(ran.stderr).toBe("");
  });

  it("says how to build it when it is not built", () => {
    const folder = scratch();
    cpSync(BIN, join(folder, "bin", "smartpick.mjs"), { recursive: true });
    const ran = spawnSync(process.execPath, [join(folder, "bin", "smartpick.mjs"), "plan"], {
      encoding: "utf8",
    });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain("npm run build");
  });
});
