import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const TOLD = `application:
  experiences:
    - title: Ward physician
      type: job
      from: 05/2023
      to: now
      text: "I led “rounds” with 12 patients…"
      most_meaningful: true
  impactful: "My own text"
  scholarly:
    - {title: A study, type: poster, starred: true}
`;
const profileOf = (told: string): string =>
  fileIn(
    scratch(),
    "me.yaml",
    `applicant: {type: non-us-img, graduation_year: 2022}\nexams: {step2ck: 230}\nseeks: {specialties: [FM]}\n${told}`,
  );
const DAY = ["--today", "2026-07-01"];

describe("application", () => {
  it("prints each field as it is to be copied, with its count and what sources say", async () => {
    const { status, out, err } = await runCli(["application", profileOf(TOLD), ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1 of 10 experiences\. Nothing breaks a rule of the form\./);
    expect(out).toContain("Experience 1, most meaningful\nPosition title: Ward physician\nType: Work\n");
    expect(out).toContain('Description (34 of 750 characters) [1]\n  “ becomes "');
    expect(out).toContain('\nI led "rounds" with 12 patients...\n');
    expect(out).toContain("No official number. 750 is widely repeated.");
    expect(out).toContain("Scholarly work 1, with a star\nType: Poster Presentation\nTitle: A study");
    expect(out).toContain("Experience 1 is most meaningful, and its text on why is empty.");
  });

  it("prints one field alone, so that it can be piped; a wrong key is refused with the nearest one", async () => {
    const file = profileOf(TOLD);
    const one = await runCli(["application", file, ...DAY, "--field", "experiences[0].text"]);
    expect(one.out).toBe('I led "rounds" with 12 patients...\n');
    const same = await runCli(["application", file, ...DAY, "--field", "application.impactful"]);
    expect(same.out).toBe("My own text\n");
    const wrong = await runCli(["application", file, ...DAY, "--field", "experience[0].text"]);
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain("Did you mean experiences[0].text?");
  });

  it("says on standard error that the field asked for is empty", async () => {
    const file = profileOf(TOLD);
    const empty = await runCli(["application", file, ...DAY, "--field", "experiences[0].meaning"]);
    expect([empty.status, empty.out]).toEqual([0, "\n"]);
    expect(empty.err).toBe(`--field experiences[0].meaning: this field is empty in ${file}.\n`);
  });

  it("prints JSON by its schema, whole or of one field", async () => {
    const file = profileOf(TOLD);
    const { out } = await runCli(["application", file, ...DAY, "--json"]);
    const whole = JSON.parse(out);
    expect(ANSWER_SCHEMAS.application.parse(whole)).toEqual(whole);
    expect(whole.fields[0]).toMatchObject({
      key: "experiences[0].title",
      label: "Experience 1, Position title",
    });
    const one = await runCli(["application", file, ...DAY, "--json", "--field", "impactful"]);
    expect(JSON.parse(one.out).fields.map(({ key }: { key: string }) => key)).toEqual(["impactful"]);
  });

  it("says what the form takes where nothing is told", async () => {
    const { out } = await runCli(["application", profileOf(""), ...DAY]);
    expect(out).toMatch(/^Nothing is written for the form yet\./);
    expect(out).toContain("0 of at most 10 experiences");
  });
});

const PRINTED = `MyERAS Application
AAMC ID: 14000000
Expected Visa Type: J-1
USMLE Step 2 CK: 224
Experience Type: Work
Position Title: Ward physician
Start Date: May 2023
Location: Kathmandu
Experience Type: Circus
Position Title: Juggler
`;

describe("application --from", () => {
  const form = (text = PRINTED): string => fileIn(scratch(), "form.txt", text);

  it("prints what is new as YAML to paste, and names what differs and what was not understood", async () => {
    const { status, out, err } = await runCli(["application", profileOf(TOLD), ...DAY, "--from", form()]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^# Best effort\. Read by its labels\. Check each line: forms differ by season\.\n/);
    expect(out).toContain("3 new things, 1 differs, 3 the same as yours, 2 not understood.");
    expect(out).toContain("#   exams.step2ck: the file says 224, your profile 230\n");
    expect(out).toContain("#   “Circus”: application.experiences[1].type does not know");
    expect(out).toContain("#   “AAMC ID: 14000000”: no answer here takes these words.\n");
    expect(out).toContain("#   application.experiences[0].location: Kathmandu\n");
    expect(parse(out)).toEqual({ visa: "j1", application: { experiences: [{ title: "Juggler" }] } });
  });

  it("writes a copy with every answer as it was, never over a file", async () => {
    const profile = profileOf(TOLD);
    const copy = join(scratch(), "copy.yaml");
    const { status, err } = await runCli(["application", profile, ...DAY, "--from", form(), "--out", copy]);
    expect([status, err]).toEqual([
      0,
      `Written: ${copy}\nKept as it was: exams.step2ck: the file says 224, your profile 230\n`,
    ]);
    const written = parse(readFileSync(copy, "utf8"));
    expect(written).toMatchObject({ visa: "j1", exams: { step2ck: 230 } });
    expect(written.application.experiences).toMatchObject([
      { title: "Ward physician", location: "Kathmandu", most_meaningful: true },
      { title: "Juggler" },
    ]);
    const again = await runCli(["application", profile, ...DAY, "--from", form(), "--out", copy]);
    expect([again.status, again.err]).toEqual([
      2,
      `--out ${copy}: this file is there already. It takes a new name.\n`,
    ]);
  });

  it("prints it in JSON beside the form, by its schema", async () => {
    const { out } = await runCli(["application", profileOf(TOLD), ...DAY, "--json", "--from", form()]);
    const whole = JSON.parse(out);
    expect(ANSWER_SCHEMAS.application.parse(whole)).toEqual(whole);
    expect(whole.read.left).toEqual(["AAMC ID: 14000000"]);
    expect(whole.read.items[0]).toEqual({
      path: "visa",
      standing: "new",
      before: null,
      values: [{ path: "visa", words: "J-1", value: "j1" }],
    });
  });

  it("refuses a file that is no application, and --out alone", async () => {
    const none = await runCli([
      "application",
      profileOf(""),
      ...DAY,
      "--from",
      form("Dear committee, I am here."),
    ]);
    expect(none.status).toBe(2);
    expect(none.err).toContain("No printed MyERAS application was found in it.");
    const alone = await runCli(["application", profileOf(""), ...DAY, "--out", "x.yaml"]);
    expect([alone.status, alone.err]).toEqual([2, "--out x.yaml: it needs --from FILE.\n"]);
  });
});
