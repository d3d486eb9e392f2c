import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const LEAST = "applicant: {type: non-us-img}\nexams: {step2ck: 230}\nseeks: {specialties: [FM]}\n";
const PORTFOLIO = `portfolio:
  skills: [Python, {name: SQL, level: basic}, "Excel and Tableau"]
  projects:
    - title: Fewer missed visits
      role: led
      place: City Clinic
      state: done
      tools: [Excel]
      skills: [quality improvement]
      measures: [{name: no-show rate, unit: percent, before: 23, after: 15, n: 412}]
      artefacts: [{kind: poster, title: Fewer missed visits}]
    - {titel: Dashboard}
`;
const profileOf = (portfolio: string, folder = scratch()): string =>
  fileIn(folder, "me.yaml", LEAST + portfolio);
const DAY = ["--today", "2026-12-01"];

describe("informatics", () => {
  it("begins with what is shown, claimed and measured, then gaps, steps, lines and questions", async () => {
    const { status, out, err } = await runCli(["informatics", profileOf(PORTFOLIO), ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^You show 1 skill, claim 2, and measure 1\.\n/);
    const plain = out.replaceAll(/\s+/g, " ");
    const places = [
      "For your residency application: 2 of 3 there",
      "The best next steps",
      "Steps whose hours or price nobody has published",
      "Led: Fewer missed visits at City Clinic with Excel; no-show rate from 23 to 15 percent (n = 412).",
      "“titel” is no key here. Did you mean title?",
    ].map((words) => plain.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(plain).toContain("Price unknown");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("shows how to tell it where nothing is told, in a form that is read", async () => {
    const { out } = await runCli(["informatics", profileOf(""), ...DAY]);
    expect(out).toMatch(/^Your informatics profile is empty\.\n/);
    const example = out.slice(out.indexOf("portfolio:"), out.indexOf("\n\nFor your residency"));
    const told = await runCli(["informatics", profileOf(`${example}\n`), ...DAY]);
    expect([told.status, told.out.split("\n")[0]]).toEqual([
      0,
      "You show 1 skill, claim 1, and measure none.",
    ]);
  });

  it("prints a document that its schema takes, with unknown prices as null", async () => {
    const { status, out } = await runCli(["informatics", profileOf(PORTFOLIO), "--json", ...DAY]);
    expect(status).toBe(0);
    const report = ANSWER_SCHEMAS.informatics.parse(JSON.parse(out));
    expect(report.steps.unknownCost.length).toBeGreaterThan(0);
    for (const { usd, hours, worth } of report.steps.unknownCost)
      expect([usd === null || hours === null, worth]).toEqual([true, null]);
    for (const { usd, hours } of report.steps.ranked) expect([usd, hours]).not.toContain(null);
  });

  it("keeps working with the facts that may be public", async () => {
    const { status, out } = await runCli(["informatics", profileOf(PORTFOLIO), "--rights", "public", ...DAY]);
    expect(status).toBe(0);
    expect(out).toContain("The best next steps");
  });
});

describe("informatics --out", () => {
  it("writes a PDF, a text and a JSON Resume, and says what it leaves out", async () => {
    const folder = scratch();
    const profile = profileOf(PORTFOLIO, folder);
    for (const name of ["a.pdf", "a.txt", "a.json"]) {
      const path = join(folder, name);
      const { status, err } = await runCli([
        "informatics",
        profile,
        "--out",
        path,
        "--name",
        "A. Sharma",
        ...DAY,
      ]);
      expect(status).toBe(0);
      expect(err).toContain(`Written: ${path}\n`);
      if (name === "a.json") expect(err).toContain("Left out: entries without a known form (2 entries).");
    }
    expect(readFileSync(join(folder, "a.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toContain(
      "A. Sharma\nPortfolio in clinical informatics",
    );
    expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toMatchObject({
      basics: { name: "A. Sharma" },
      projects: [{ name: "Fewer missed visits", entity: "City Clinic", roles: ["led"] }],
    });
  });

  it.each([
    ["a.docx", [], ".pdf, .txt or .json"],
    ["a.pdf", ["--resume"], ".yaml or .yml"],
    ["me.yaml", ["--resume"], "would be lost"],
  ])("to %s with %j is refused", async (name, more, says) => {
    const folder = scratch();
    const profile = profileOf(PORTFOLIO, folder);
    const resume = fileIn(folder, "resume.json", '{"skills": []}');
    const options = more.flatMap((option) => [option, resume]);
    const { status, err } = await runCli(["informatics", profile, "--out", join(folder, name), ...options]);
    expect(status).toBe(2);
    expect(err).toContain(says);
  });
});

describe("informatics --resume", () => {
  it("makes a new profile with what is new, says what stands in no entry, and gives it back", async () => {
    const folder = scratch();
    const profile = profileOf(PORTFOLIO, folder);
    const resume = fileIn(
      folder,
      "resume.json",
      '{"skills": [{"name": "Tableau", "level": "Expert"}], "work": [{"name": "A clinic"}]}',
    );
    const path = join(folder, "new.yaml");
    const { status, err } = await runCli(["informatics", profile, "--resume", resume, "--out", path, ...DAY]);
    expect(status).toBe(0);
    expect(err).toContain("Taken from the resume: 1 skill");
    expect(err).toContain("Kept, in no entry: work[0] (the portfolio has no place for it).");
    const back = join(folder, "back.json");
    await runCli(["informatics", path, "--out", back, ...DAY]);
    expect(JSON.parse(readFileSync(back, "utf8"))).toMatchObject({
      skills: expect.arrayContaining([{ name: "Tableau", level: "Expert" }]),
      work: [{ name: "A clinic" }],
    });
    const written = readFileSync(path, "utf8");
    expect(written).toContain("- name: Tableau\n      level: advanced");
    expect(written).toContain("- titel: Dashboard");
    expect(written).toContain("- Excel and Tableau");
  });

  it.each([
    ["[]", "this is no JSON Resume"],
    ['{"skills": "SQL"}', "skills cannot be SQL"],
    ['{"skills": [', "resume.json, line 1: the JSON Resume cannot be read: this is no whole JSON"],
  ])("refuses %s and writes nothing", async (text, says) => {
    const folder = scratch();
    const resume = fileIn(folder, "resume.json", text);
    const path = join(folder, "new.yaml");
    const { status, out, err } = await runCli([
      "informatics",
      profileOf("", folder),
      "--resume",
      resume,
      "--out",
      path,
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(existsSync(path)).toBe(false);
  });
});
