import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import {
  ANSWERED,
  bundleOfBuild,
  EARLIER_VERSION,
  earlierBundle,
  OPENED,
} from "../../../packages/engine/test/earlier-bundle.ts";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const earlier = join(mkdtempSync(join(tmpdir(), "smartpick-facts-")), "earlier.json.gz");
writeFileSync(earlier, gzipSync(JSON.stringify(earlierBundle(bundleOfBuild()))));
const DAY = ["--today", "2026-11-22"];

const profile = fileIn(
  scratch(),
  "me.yaml",
  [
    "applicant: {type: non-us-img, graduation_year: 2022}",
    "exams: {step1: pass, step2ck: 238}",
    "visa: j1",
    "seeks: {specialties: [Pathology]}",
    "budget: {usd: 900}",
  ].join("\n"),
);

describe("changes", () => {
  it("says what differs between an earlier facts file and the facts at hand", async () => {
    const { status, out } = await runCli(["changes", earlier, ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Facts of 22 November 2026 replaced those of 10 November 2026\./);
    expect(out).toContain("1 program came back and 1 program has a fact with another value.");
    expect(out).toContain("Sponsors J-1: Unknown before, Yes now");
    expect(out.replace(/\s+/g, " ")).toContain("Lists may hold it again");
    expect(out).toMatch(/NRMP registration: \$70 before, \$85 now \[1\]/);
  });

  it("says what that does to the list of a profile, in a document of its own format too", async () => {
    const { out } = await runCli(["changes", earlier, "--profile", profile, ...DAY]);
    expect(out).toMatch(/^(With the newer facts you match in|Your chance is as before)/);
    expect(out).toContain("Both are made for today");
    expect(out).toContain("What each change does, of 100");
    const { out: json } = await runCli(["changes", earlier, "--profile", profile, "--json", ...DAY]);
    const document = ANSWER_SCHEMAS.changes.parse(JSON.parse(json));
    expect(document.before.version).toBe(EARLIER_VERSION);
    expect(document.programs.map(({ id }) => id).sort()).toEqual([ANSWERED, OPENED].sort());
  });

  it("two files of one version differ in nothing", async () => {
    const { status, out } = await runCli(["changes", earlier, earlier]);
    expect(status).toBe(0);
    expect(out).toContain("No fact about any program changed.");
  });

  it("names first that one version holds more by its kind, in both orders, and in the document too", async () => {
    const plain = fileIn(scratch(), "public.json", JSON.stringify({ ...bundleOfBuild(), rights: "public" }));
    for (const [argv, first] of [
      [[plain], "The earlier facts are the public ones and the later facts are the full ones."],
      [[earlier, plain], "The earlier facts are the full ones and the later facts are the public ones."],
    ] as const) {
      const { status, out } = await runCli(["changes", ...argv, ...DAY]);
      expect([status, out.replace(/\s+/g, " ").startsWith(first)]).toEqual([0, true]);
      const { out: json, err } = await runCli(["changes", ...argv, "--json", ...DAY]);
      const { warnings } = ANSWER_SCHEMAS.changes.parse(JSON.parse(json));
      expect(warnings).toEqual([expect.stringContaining(first)]);
      expect(err).toContain(first);
    }
    const { out: alike } = await runCli(["changes", earlier, "--json", ...DAY]);
    expect(ANSWER_SCHEMAS.changes.parse(JSON.parse(alike)).warnings).toEqual([]);
  });

  it("refuses a file with a value that is none, with field, program and remedy", async () => {
    const built = bundleOfBuild();
    const { visaJ1 } = built.columns;
    const values = visaJ1!.values.map((value, row) => (built.ids[row] === OPENED ? "yes" : value));
    const [season] = built.seasons;
    const dates = season!.dates.map((one) => ({ ...one, date: "2026-02-30" }));
    for (const [damage, place] of [
      [
        { columns: { ...built.columns, visaJ1: { ...visaJ1, values } } },
        `columns.visaJ1[${OPENED}] cannot be`,
      ],
      [{ seasons: [{ ...season, dates }] }, "seasons[0].dates[0].date is not a date: 2026-02-30"],
    ] as const) {
      const file = fileIn(scratch(), "damaged.json", JSON.stringify({ ...built, ...damage }));
      const { status, out, err } = await runCli(["changes", file, ...DAY]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).toContain(`${file}: ${place}`);
      expect(err).toContain("Nothing was compared. Take facts-full.json.gz as a build made it");
    }
  });

  it("refuses what holds no facts, with the file's name", async () => {
    const none = fileIn(scratch(), "none.json.gz", "{}");
    for (const [file, why] of [
      [none, "it holds no facts that this version can read"],
      ["nowhere.json.gz", "there is no such file"],
    ] as const) {
      const { status, err } = await runCli(["changes", file]);
      expect([status, err]).toEqual([2, expect.stringContaining(`${file}: ${why}`)]);
    }
  });
});
