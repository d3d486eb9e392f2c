import { answerJsonSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const folder = scratch();
let files = 0;

/** A profile of a non-US IMG who seeks Internal Medicine, with these lines in the place of the usual ones. */
function profile(lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    applicant: "{type: non-us-img, graduation_year: 2022}",
    exams: "{step1: pass, step2ck: 240, english: {test: OET, result: passed}}",
    visa: "none",
    seeks: "{specialties: [Internal Medicine]}",
    budget: "{usd: 700}",
    ...lines,
  };
  files += 1;
  const text = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return fileIn(folder, `gate-${files}.yaml`, text.join(""));
}

/** The text of a command on one line, and what of it stands before the first number of a list or chance. */
async function said(argv: readonly string[]): Promise<{ before: string; whole: string }> {
  const { status, out, err } = await runCli(argv);
  expect([status, err]).toEqual([0, ""]);
  const whole = out.replace(/\s+/g, " ");
  const [before = ""] = whole.split(
    /\d+ programs? (?:for|use your) \$|With 5 applications|of 100 applications like|best odds|each, no specialty/,
  );
  return { before, whole };
}

const planned = (path: string, today = "2026-07-01") => said(["plan", path, "--rows", "0", "--today", today]);

describe("the gate before the first number", () => {
  it("says that no match is possible until a failed Step 1 is passed, in every command that tells a chance", async () => {
    const path = profile({ exams: "{step1: fail, step2ck: 255, failed_attempts: {step1: 1, step2ck: 0}}" });
    for (const [command, options] of [
      ["plan", ["--rows", "0"]],
      ["forecast", ["--specialty", "IM", "--applications", "5"]],
      ["chances", ["--program", "1403521287"]],
    ] as const) {
      const { before } = await said([command, path, ...options, "--today", "2026-07-01"]);
      expect(before, command).toContain("No match is possible until Step 1 is passed.");
      expect(before, command).toContain("Pass Step 1, with the result out, by 3 March 2027.");
      expect(before, command).not.toContain("of 100");
    }
  });

  it("speaks of each state of the English exam", async () => {
    for (const [result, words] of [
      ["failed", "You have failed OET"],
      ["none", "You have not taken OET"],
      ["booked", "You have booked OET"],
    ]) {
      const exams = `{step1: pass, step2ck: 240, english: {test: OET, result: ${result}}}`;
      const { before } = await planned(profile({ exams }));
      expect(before).toContain("No match is possible until the English exam (OET) is passed.");
      expect(before).toContain(words);
    }
  });

  it("warns of an H-1B without Step 3, and works out what a J-1 would add on the same case", async () => {
    const exams = "{step1: pass, step2ck: 246, step3: none, failed_attempts: {step1: 0, step2ck: 0}}";
    const h1b = await planned(profile({ visa: "h1b", exams }));
    expect(h1b.before).toContain(
      "Pass Step 3 before the H-1B petition. It follows Match Day, 19 March 2027.",
    );
    const either = await planned(profile({ visa: "any", exams }));
    expect(either.whole).not.toContain("H-1B petition");
    const [chance, list] = [/about \d+ of 100 seasons/, /\d+ programs(?= for \$| use your)/].map(
      (one) => one.exec(either.whole)?.[0],
    );
    expect(h1b.whole).toContain(`If a J-1 would do as well, you match in ${chance}, with ${list} for $`);
    expect(h1b.whole).not.toContain(`In ${chance} like this one, you match.`);
  });

  it("names positions of the second year, and how to plan a first one", async () => {
    const seeks = "{specialties: [Radiology-Diagnostic], tracks: [advanced]}";
    const { before, whole } = await planned(profile({ seeks }));
    const listed = /(\d+) programs? (?:for|use your) \$/.exec(whole)?.[1];
    expect(before).toContain(`${listed} programs here begin in the second year`);
    expect(before).toContain("rank it on a supplemental list by 3 March 2027");
    expect(before).toContain("seek Transitional Year too");
  });

  it("plans the season of a graduation that comes after the next one, and says so", async () => {
    const path = profile({ applicant: "{type: us-img, graduation_year: 2028}" });
    const { before } = await planned(path);
    expect(before).toContain("Season 2028 (Match of March 2028)");
    expect(before).toContain("You graduate in 2028, so this plans the 2028 season and not 2027.");
    const named = await runCli(["plan", path, "--season", "2027", "--today", "2026-07-01"]);
    expect(named.status).toBe(2);
    expect(named.err).toContain("graduation_year");
  });

  it("sells nothing of a season that is over", async () => {
    const path = profile({ budget: "{usd: 3000}" });
    for (const [today, words] of [
      [
        "2026-11-28",
        ["Applications for the 2027 season are over.", "most interviews are given", "late application"],
      ],
      [
        "2027-03-16",
        ["Results of the 2027 season are out", "certified", "SOAP in this week is what is left"],
      ],
    ] as const) {
      const { out, status } = await runCli(["plan", path, "--season", "2027", "--today", today]);
      expect(status).toBe(0);
      const whole = out.replace(/\s+/g, " ");
      for (const one of words) expect(whole.split(one), `${today}: ${one}`).toHaveLength(2);
      expect(whole, today).not.toMatch(/programs? for \$|Then stop|of 100 seasons/);
      expect(whole, today).not.toContain("NRMP registration");
    }
  });

  it("refuses a score of the two-digit scale with its remedy, and asks about one of Step 1", async () => {
    const { status, err } = await runCli(["plan", profile({ exams: "{step1: 92, step2ck: 88}" })]);
    expect(status).toBe(2);
    expect(err).toContain(
      "exams.step2ck: 88 looks like the old two-digit scale. Write the three-digit score.",
    );
    const { whole } = await planned(profile({ exams: "{step1: 92, step2ck: 240}" }));
    expect(whole).toContain("Is your Step 1 score really 92?");
    expect(whole).toContain("Assumed: Step 1 is passed");
  });
});

it("stands in the schema of every document with chances", () => {
  for (const name of ["plan", "forecast", "chances", "specialties"] as const) {
    const { properties, required } = answerJsonSchema(name) as { properties: object; required: string[] };
    expect(Object.keys(properties), name).toContain("gate");
    expect(required, name).not.toContain("gate");
  }
});
