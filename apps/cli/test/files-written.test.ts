import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../src/output/replace-file.ts";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const BIN = new URL("../bin/smartpick.mjs", import.meta.url).pathname;
const WRITER = new URL("../dist/output/replace-file.js", import.meta.url).href;

/** A profile in JSON, which is YAML too: its name may end as an output may. */
const PROFILE_JSON = JSON.stringify({
  schema: "smartpick/profile@1",
  applicant: { type: "non-us-img" },
  exams: { step2ck: 224 },
  seeks: { specialties: ["Internal Medicine"] },
});

describe("an output that is the profile itself", () => {
  const ways: readonly (readonly [way: string, other: (folder: string) => string])[] = [
    ["by its name", (folder) => join(folder, "me.json")],
    ["by another way of writing its name", (folder) => `${folder}/./me.json`],
    ["by a relative name", (folder) => relative(process.cwd(), join(folder, "me.json"))],
    ["through a link", (folder) => linked(folder, symlinkSync)],
    ["through a second name of the same file", (folder) => linked(folder, linkSync)],
    ["through a link of its folder", (folder) => join(linkedFolder(folder), "me.json")],
  ];

  it.each(ways)("%s is refused, and the profile is as before", async (_, other) => {
    const folder = scratch();
    const profile = fileIn(folder, "me.json", PROFILE_JSON);
    const { status, out, err } = await runCli(["plan", profile, "--out", other(folder)]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("this is the file that is read");
    expect(readFileSync(profile, "utf8")).toBe(PROFILE_JSON);
  });

  it("is refused where the profile is the link", async () => {
    const folder = scratch();
    const real = fileIn(folder, "me.json", PROFILE_JSON);
    const { status } = await runCli(["plan", linked(folder, symlinkSync), "--out", real]);
    expect([status, readFileSync(real, "utf8")]).toEqual([2, PROFILE_JSON]);
  });

  function linked(folder: string, link: (from: string, to: string) => void): string {
    link(join(folder, "me.json"), join(folder, "other.json"));
    return join(folder, "other.json");
  }

  function linkedFolder(folder: string): string {
    const other = join(scratch(), "link");
    symlinkSync(folder, other);
    return other;
  }
});

describe("an output that cannot be written", () => {
  const refused: readonly (readonly [what: string, path: (folder: string) => string, says: string])[] = [
    ["a name of 300 letters", (folder) => join(folder, `${"a".repeat(296)}.csv`), "the name is too long"],
    ["a folder of 300 letters", (folder) => join(folder, "a".repeat(300), "a.csv"), "the name is too long"],
    ["a missing folder", (folder) => join(folder, "nowhere", "a.csv"), "there is no folder"],
    ["a link in a circle", (folder) => circle(folder), "this link leads back to itself"],
    [
      "a link to nothing",
      (folder) => link(folder, join(folder, "nothing.csv")),
      "a link to a file that is not",
    ],
    ["a link to a device", (folder) => link(folder, "/dev/full"), "this is not a plain file"],
    ["a folder as file", (folder) => inner(folder), "this is a folder"],
  ];

  it.each(refused)("%s is refused before any work", async (_, path, says) => {
    const folder = scratch();
    const profile = fileIn(folder, "me.yaml", SMALLEST_PROFILE);
    const target = path(folder);
    const before = readdirSync(folder);
    const { status, out, err } = await runCli(["plan", profile, "--out", target]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("--out");
    expect(err).toContain(says);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)("a file that is closed to writing is refused and stays", async () => {
    const folder = scratch();
    const profile = fileIn(folder, "me.yaml", SMALLEST_PROFILE);
    const old = fileIn(folder, "old.csv", "old");
    chmodSync(old, 0o444);
    const { status, err } = await runCli(["plan", profile, "--out", old]);
    expect(status).toBe(2);
    expect(err).toContain("you may not write there");
    expect(readFileSync(old, "utf8")).toBe("old");
  });

  it.runIf(process.platform !== "win32").each(["xlsx", "csv", "json", "pdf", "ics"])(
    "a full disk is refused with status 2, and the old .%s is whole",
    (ending) => {
      const folder = scratch();
      const profile = fileIn(folder, "me.yaml", SMALLEST_PROFILE);
      const old = fileIn(folder, `old.${ending}`, "the list of yesterday");
      const ran = spawnSync(
        "sh",
        [
          "-c",
          `trap '' XFSZ; ulimit -f 1; exec "$@"`,
          "sh",
          process.execPath,
          BIN,
          "plan",
          profile,
          "--programs",
          "9",
          "--out",
          old,
        ],
        { encoding: "utf8" },
      );
      expect([ran.status, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toContain(`--out ${old}: there is no room for it on the disk`);
      expect(readFileSync(old, "utf8")).toBe("the list of yesterday");
      expect(readdirSync(folder).sort()).toEqual(["me.yaml", `old.${ending}`]);
    },
  );

  function link(folder: string, to: string): string {
    symlinkSync(to, join(folder, "link.csv"));
    return join(folder, "link.csv");
  }

  function circle(folder: string): string {
    return link(folder, join(folder, "link.csv"));
  }

  function inner(folder: string): string {
    mkdirSync(join(folder, "inner.csv"));
    return join(folder, "inner.csv");
  }
});

describe("replaceFile", () => {
  it("writes a new file, and leaves nothing beside it", () => {
    const folder = scratch();
    replaceFile(join(folder, "a".repeat(251).concat(".csv")), "new");
    expect(readdirSync(folder)).toEqual(["a".repeat(251).concat(".csv")]);
  });

  it.runIf(process.platform !== "win32")("keeps the permissions of the file that it replaces", () => {
    const path = fileIn(scratch(), "a.csv", "old");
    for (const mode of [0o600, 0o640, 0o664, 0o755]) {
      chmodSync(path, mode);
      replaceFile(path, "new");
      expect(statSync(path).mode & 0o7777).toBe(mode);
    }
  });

  it("writes through a link, which stays one", () => {
    const [folder, elsewhere] = [scratch(), scratch()];
    const real = fileIn(elsewhere, "real.csv", "old");
    const link = join(folder, "link.csv");
    symlinkSync(relative(folder, real), link);
    replaceFile(link, "new");
    expect(readlinkSync(link)).toBe(relative(folder, real));
    expect(readFileSync(real, "utf8")).toBe("new");
  });

  it("throws and leaves nothing where the name cannot be taken", () => {
    const folder = scratch();
    mkdirSync(join(folder, "taken"));
    expect(() => replaceFile(join(folder, "taken"), "new")).toThrow();
    expect(readdirSync(folder)).toEqual(["taken"]);
    expect(existsSync(join(folder, "taken"))).toBe(true);
  });

  it("leaves a whole file, old or new, when it is killed at any moment", async () => {
    const size = 4_000_000;
    const path = fileIn(scratch(), "a.csv", "A".repeat(size));
    const writesOn = `
      import { replaceFile } from ${JSON.stringify(WRITER)};
      const whole = ["A", "B"].map((letter) => letter.repeat(${size}));
      for (let at = 0; ; at++) {
        replaceFile(${JSON.stringify(path)}, whole[at % 2]);
        if (at === 0) process.stdout.write("on");
      }`;
    for (const wait of [0, 3, 11, 17, 29]) {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", writesOn]);
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await ended;
      const text = readFileSync(path, "utf8");
      expect([text.length, new Set(text).size]).toEqual([size, 1]);
    }
  });
});
