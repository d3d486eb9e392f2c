import { describe, expect, it } from "vitest";
import { fileIn, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const folder = scratch();
const head = "applicant: {type: do}\nexams: {step2ck: 224}\n";
const ids = Array.from({ length: 70_000 }, (_, at) => `"${1_000_000_000 + at}"`).join(",");
const own = (field: string, value: string): string =>
  `${SMALLEST_PROFILE}facts:\n- {program: "1403811336", field: ${field}, value: ${value}}\n`;

/** Inputs that were taken, or took minutes, or broke the terminal. */
const FILES: readonly (readonly [name: string, content: string | Uint8Array, says: RegExp])[] = [
  ["control-characters.yaml", own("name", '"\\e]0;title\\a\\e[31mred"'), /facts\[0\]\.value .*U\+001B/],
  ["direction.yaml", own("name", '"\\u202Emoc.elpmaxe"'), /facts\[0\]\.value .*U\+202E/],
  [
    "own-minimum-too-high.yaml",
    own("step2Minimum", "1000000000"),
    /facts\[0\]\.value.*0 to 300.*Nearest: 300/,
  ],
  ["own-share.yaml", own("imgShare", "60"), /facts\[0\]\.value.*from 0 to 1/],
  [
    "comma.yaml",
    `${SMALLEST_PROFILE}budget: {usd: "1,5"}\n`,
    /budget\.usd cannot be 1,5; write US dollars, a number from 0 to 1,000,000/,
  ],
  [
    "latin-1.yaml",
    Uint8Array.from(Buffer.from(SMALLEST_PROFILE.replace("non-us-img", "do, country: Côte"), "latin1")),
    /not text.*UTF-8/,
  ],
  [
    "many-specialties.yaml",
    `${head}seeks: {specialties: [${"x,".repeat(300_000)}]}\n`,
    /more than 50,000 words and marks/,
  ],
  [
    "many-keys.yaml",
    Array.from({ length: 80_000 }, (_, at) => `k${at}: 1`).join("\n"),
    /more than 50,000 words and marks/,
  ],
  ["only-commas.yaml", `[${",".repeat(900_000)}]`, /more than 50,000 words and marks/],
  ["only-quotes.yaml", '"'.repeat(999_000), /more than 50,000 words and marks/],
  [
    "many-pins.yaml",
    `${head}seeks: {specialties: [IM]}\npins: {must: [${ids}]}\n`,
    /more than 50,000 words and marks/,
  ],
  [
    "graduation-after-its-season.yaml",
    `${SMALLEST_PROFILE.replace("non-us-img", "non-us-img, graduation_year: 2040")}season: 2027\n`,
    /graduation_year.*2040, after the season 2027/,
  ],
];

describe("a profile that is too large, or holds what no profile can", () => {
  it.each(FILES)(
    "%s is refused in a few lines, with nothing on standard output",
    async (name, content, says) => {
      const path = fileIn(folder, name, content);
      const { status, out, err } = await runCli(["plan", path, "--today", "2026-07-01"]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain(path);
      expect(err).toMatch(says);
      expect(err.trim().split("\n").length).toBeLessThanOrEqual(20);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not reach the terminal
      expect(err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
    },
  );

  it("names twenty of many faults at most, and counts the others", async () => {
    const wrong = Array.from({ length: 900 }, (_, at) => `Nowhere${at}`).join(", ");
    const path = fileIn(folder, "many-faults.yaml", `${SMALLEST_PROFILE}home: {states: [${wrong}]}\n`);
    const { status, err } = await runCli(["plan", path]);
    expect(status).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(20);
    expect(err).toContain("and 881 more problems.");
  });
});

describe("a score or year that is more likely a slip", () => {
  it.each([
    ["step2ck: 224", "step2ck: 122", "Is your Step 2 CK score really 122?"],
    ["step2ck: 224", "step2ck: 224, step1: 75", "Is your Step 1 score really 75?"],
    ["type: non-us-img", "type: non-us-img, graduation_year: 1962", "Did you really graduate in 1962?"],
  ])("is asked about and counted: %s as %s", async (usual, slip, asks) => {
    const path = fileIn(folder, "slip.yaml", SMALLEST_PROFILE.replace(usual, slip));
    const { status, out, err } = await runCli(["plan", path, "--today", "2026-07-01", "--json"]);
    expect(status).toBe(0);
    expect(err).toContain(asks);
    expect(JSON.parse(out).warnings[0]).toContain(asks);
  });
});
