import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const folder = scratch();
const good = fileIn(folder, "good.yaml", SMALLEST_PROFILE);
mkdirSync(join(folder, "locked"));

/** Arguments, and what the refusal must name: the option or file, and what is accepted. */
const COMMAND_LINES: readonly (readonly [argv: readonly string[], names: readonly string[]])[] = [
  [
    ["plann", good],
    ["plann", "plan"],
  ],
  [["--colour"], ["--colour"]],
  [["plan"], ["profile"]],
  [["plan", good, "second.yaml"], ["too many arguments"]],
  [
    ["plan", good, "--budgett", "5"],
    ["--budgett", "--budget"],
  ],
  [["plan", good, "--budget"], ["--budget"]],
  [
    ["plan", good, "--budget", "abc"],
    ["--budget", "abc", "US dollars, 0 or more"],
  ],
  [
    ["plan", good, "--budget", "1,5"],
    ["--budget", "1,5", "US dollars, 0 or more"],
  ],
  [
    ["plan", good, "--budget", "-5"],
    ["--budget", "US dollars, 0 or more"],
  ],
  [
    ["plan", good, "--budget", "1e3"],
    ["--budget", "US dollars"],
  ],
  [
    ["plan", good, "--budget", "NaN"],
    ["--budget", "US dollars"],
  ],
  [
    ["plan", good, "--budget", "Infinity"],
    ["--budget", "US dollars"],
  ],
  [
    ["plan", good, "--budget", ""],
    ["--budget", "US dollars"],
  ],
  [
    ["plan", good, "--programs", "-1"],
    ["--programs", "a whole number from 0 to 10,000"],
  ],
  [
    ["plan", good, "--programs", "2.5"],
    ["--programs", "a whole number"],
  ],
  [
    ["plan", good, "--programs", "many"],
    ["--programs", "many", "a whole number"],
  ],
  [
    ["plan", good, "--informatics", "2"],
    ["--informatics", "from 0 to 1"],
  ],
  [
    ["plan", good, "--informatics", "-0.1"],
    ["--informatics", "from 0 to 1"],
  ],
  [
    ["plan", good, "--informatics", "half"],
    ["--informatics", "from 0 to 1"],
  ],
  [
    ["plan", good, "--season", "1999"],
    ["--season", "from 2027"],
  ],
  [
    ["plan", good, "--season", "next"],
    ["--season", "the year of a Match"],
  ],
  [
    ["plan", good, "--today", "2026-02-31"],
    ["--today", "YYYY-MM-DD"],
  ],
  [
    ["plan", good, "--today", "31.12.2026"],
    ["--today", "YYYY-MM-DD"],
  ],
  [
    ["plan", good, "--today", "2026-7-1"],
    ["--today", "YYYY-MM-DD"],
  ],
  [
    ["plan", good, "--seed", "-1"],
    ["--seed", "whole number"],
  ],
  [
    ["plan", good, "--seed", "x"],
    ["--seed", "whole number"],
  ],
  [
    ["plan", good, "--rights", "all"],
    ["--rights", "full, public"],
  ],
  [
    ["plan", good, "--specialty", "Internal Medecine"],
    ["--specialty", "Did you mean Internal Medicine?"],
  ],
  [
    ["plan", good, "--specialty", "Astrology"],
    ["--specialty", "such as"],
  ],
  [
    ["plan", good, "--specialty", ""],
    ["--specialty", "such as"],
  ],
  [
    ["plan", good, "--out", join(folder, "list.docx")],
    ["--out", ".xlsx, .csv, .json, .pdf or .ics"],
  ],
  [
    ["plan", good, "--out", join(folder, "list")],
    ["--out", ".xlsx"],
  ],
  [
    ["plan", good, "--out", join(folder, "nowhere", "list.csv")],
    ["--out", "there is no folder"],
  ],
  [
    ["plan", good, "--out", join(good, "list.csv")],
    ["--out", "is a file, not a folder"],
  ],
  [["chances", good], ["--program"]],
  [["chances", good, "--program"], ["--program"]],
  [["specialties"], ["profile"]],
  [["facts"], ["query"]],
  [["facts", " "], ["query is empty"]],
  [
    ["schema", "plans"],
    ["plans", "Did you mean plan?"],
  ],
  [["schema", "xyzzy"], ["profile, plan, forecast, chances, specialties, facts"]],
];

describe("a command line that cannot be accepted", () => {
  it.each(COMMAND_LINES)("is refused with what is accepted: %j", async (argv, names) => {
    const { status, out, err } = await runCli(argv);
    expect(status).toBe(2);
    expect(out).toBe("");
    for (const name of names) expect(err).toContain(name);
    expect(err).not.toMatch(/\n\s+at |Error:|undefined/);
    expect(err.length).toBeLessThan(500);
  });

  it("shows help and status 2 when no command is given", async () => {
    const { status, out, err } = await runCli([]);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Usage: smartpick");
  });
});

const FILES: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ["empty.yaml", "", /the file is empty/],
  ["blank.yaml", " \n\t\n", /the file is empty/],
  ["picture.yaml", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), /not text/],
  ["latin1.yaml", Uint8Array.of(0x61, 0xe9, 0x62), /not text.*UTF-8/],
  ["huge.yaml", "a: 1\n".repeat(250_000), /too large/],
  ["broken.yaml", "a: [1, 2", /./],
  ["broken.json", '{"schema": ', /./],
  ["list.yaml", "- 1\n- 2\n", /./],
  ["number.yaml", "5", /./],
  ["none.yaml", "schema: smartpick/profile@1\n", /applicant/],
  ["version.yaml", SMALLEST_PROFILE.replace("@1", "@9"), /schema/],
  ["type.yaml", SMALLEST_PROFILE.replace("non-us-img", "martian"), /applicant\.type/],
  ["score.yaml", SMALLEST_PROFILE.replace("224", "900"), /exams\.step2ck/],
  ["text-score.yaml", SMALLEST_PROFILE.replace("224", "good"), /exams\.step2ck/],
  ["specialty.yaml", SMALLEST_PROFILE.replace("Internal Medicine", "Internal Medecine"), /Internal Medicine/],
  ["key.yaml", `${SMALLEST_PROFILE}budgett: {usd: 5}\n`, /budgett.*budget/s],
  ["budget.yaml", `${SMALLEST_PROFILE}budget: {usd: -5}\n`, /budget\.usd/],
  ["visa.yaml", `${SMALLEST_PROFILE}visa: o1\n`, /visa/],
  ["weights.yaml", `${SMALLEST_PROFILE}weights: {informatics: 0.9, location: 0.9}\n`, /weights/],
  ["state.yaml", `${SMALLEST_PROFILE}home: {states: [Narnia]}\n`, /home\.states/],
];

describe("a profile that cannot be accepted", () => {
  it.each(FILES)("%s is refused by name", async (name, content, says) => {
    const path = fileIn(folder, name, content);
    for (const argv of [
      ["plan", path],
      ["specialties", path, "--json"],
      ["chances", path, "--program", "1403521267"],
    ]) {
      const { status, out, err } = await runCli(argv);
      expect(status).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(path);
      expect(err).toMatch(says);
      expect(err).not.toMatch(/\n\s+at |Error:|undefined/);
    }
  });

  it("says that a file is missing, or is a folder", async () => {
    expect((await runCli(["plan", join(folder, "absent.yaml")])).err).toContain("there is no such file");
    expect((await runCli(["plan", folder])).err).toContain("this is a folder");
    expect((await runCli(["plan", join(good, "inside.yaml")])).err).toContain("there is no such file");
  });

  it.runIf(process.platform === "linux")("says that a file cannot be read", async () => {
    expect((await runCli(["plan", "/proc/self/mem"])).err).toContain(
      "/proc/self/mem: the file cannot be read",
    );
  });

  it.skipIf(process.getuid?.() === 0)("says that a file or folder is not open to the user", async () => {
    const closed = fileIn(folder, "closed.yaml", SMALLEST_PROFILE);
    chmodSync(closed, 0);
    expect((await runCli(["plan", closed])).err).toContain("you may not read this file");
    chmodSync(join(folder, "locked"), 0o500);
    expect((await runCli(["plan", good, "--out", join(folder, "locked", "a.csv")])).err).toContain(
      "you may not write",
    );
  });
});
