import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileIn, scratch } from "./run-cli.ts";

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

  it.runIf(process.platform === "linux").each([
    ["a full device", "> /dev/full"],
    ["a file for which the disk has too little room", "> small.txt"],
  ])("says so, with status 1, when its output goes to %s", (_, to) => {
    for (const argv of ["facts 1403521287", "facts 1403521287 --json"]) {
      const line = `trap '' XFSZ; ulimit -f 2; "${process.execPath}" "${BIN}" ${argv} ${to}`;
      const ran = spawnSync("sh", ["-c", line], { encoding: "utf8", cwd: scratch() });
      expect(ran.status).toBe(1);
      expect(ran.stderr).toBe(
        "The result could not be written to standard output: there is no room on the disk.\n",
      );
    }
  });

  it.runIf(process.platform === "linux")("writes a file of any length whole", () => {
    const folder = scratch();
    const line = `"${process.execPath}" "${BIN}" schema plan > a.json; "${process.execPath}" "${BIN}" schema plan | cat > b.json`;
    spawnSync("sh", ["-c", line], { cwd: folder });
    const [file, pipe] = ["a.json", "b.json"].map((name) => readFileSync(join(folder, name), "utf8"));
    expect(file).toBe(pipe);
    expect(() => JSON.parse(file ?? "")).not.toThrow();
  });

  it.each([
    ["the command", BIN],
    ["the install", new URL("../../../scripts/check-node.cjs", import.meta.url).pathname],
  ])("on an old Node %s says which one is needed, and what to do", (_, script) => {
    const as = (version: string) => {
      const old = fileIn(
        scratch(),
        "old-node.cjs",
        `Object.defineProperty(process, "versions", {value: {...process.versions, node: "${version}"}});`,
      );
      return spawnSync(process.execPath, ["--require", old, script, "--version"], { encoding: "utf8" });
    };
    for (const version of ["16.20.2", "20.18.3"]) {
      const ran = as(version);
      expect([ran.status, ran.stdout]).toEqual([1, ""]);
      expect(ran.stderr).toBe(
        `SmartPick needs Node 20.19 or newer; this is Node ${version}. Install a newer Node, then run the command again.\n`,
      );
    }
    for (const version of ["20.19.0", "22.1.0"]) expect(as(version).status).toBe(0);
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
