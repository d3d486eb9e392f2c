import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkSchema, DOCUMENT_KINDS } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const ENTRY = "We discussed about the dose with assisstant physicians. I counted 40 cards.\n";
const file = (text: string, name = "entry.txt"): string => fileIn(scratch(), name, text);
const check = (path: string, ...options: readonly string[]) =>
  runCli(["check", path, "--kind", "experience", ...options]);

describe("check", () => {
  it("says how much there is to fix, then each finding with its passage, reason and source", async () => {
    const { status, out, err } = await check(file(ENTRY));
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d+ things to fix/);
    expect(out).toContain("“Discuss” takes no “about”.");
    expect(out).toContain("“assisstant”");
    expect(out).toContain("SmartPick writes no sentence for you.");
  });

  it("says what a reader takes from it, where the kind of text has a reading", async () => {
    const path = file(
      "I examined a boy with “fever” until he slept. I built a list in Excel. I failed Step 1. I changed my plan and passed.\n",
      "statement.txt",
    );
    const { out } = await runCli(["check", path, "--kind", "personal-statement"]);
    const words = out.replace(/\s+/g, " ");
    expect(words).toContain("The order: Bedside 9 words → informatics 6 → red flag 4 → growth 6.");
    expect(words).toContain(
      "+ “I examined a boy with “fever” until he slept.” A patient whom one can see, what you did.",
    );
    expect(words).toMatch(/Competencies shown: Patient care,.*Our words did not find: Medical knowledge/);
    expect(words).toContain("These signs change: “ becomes");
    expect((await runCli(["check", path, "--kind", "letter-request"])).out).not.toContain(
      "What a reader takes",
    );
  });

  it.each([
    ["behind one --off", ["--off", "discuss-about", "spelling"]],
    ["each behind its own", ["--off", "discuss-about", "--off", "spelling"]],
  ])("leaves out several rules, %s", async (_, options) => {
    const { status, out } = await check(file(ENTRY), ...options);
    expect(status).toBe(0);
    expect(out).not.toContain("takes no “about”");
    expect(out).not.toContain("“assisstant”");
  });

  it.each(DOCUMENT_KINDS)("prints a document of its own format for a %s", async (kind) => {
    const { status, out } = await runCli(["check", file(ENTRY), "--kind", kind, "--json"]);
    expect(status).toBe(0);
    const document: unknown = JSON.parse(out);
    expect(checkSchema.safeParse(document)).toMatchObject({ success: true });
    expect(document).toMatchObject({ kind, text: ENTRY });
  });

  it("compares the text with a profile", async () => {
    const profile = file(
      "applicant: {type: non-us-img}\nexams: {step2ck: 224, failed_attempts: {step1: 2}}\nseeks: {specialties: [FM]}\n",
      "me.yaml",
    );
    const text = file("I passed Step 1 at the first attempt, and I counted 40 cards.\n");
    const told = await check(text, "--profile", profile, "--json");
    const rulesOf = (out: string): readonly string[] =>
      (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
    expect(rulesOf(told.out)).toContain("not-in-profile");
    expect(rulesOf((await check(text, "--json")).out)).not.toContain("not-in-profile");
  });

  it("leaves out rules and words that it is told to", async () => {
    const words = file("assisstant\n", "words.txt");
    const { out } = await check(file(ENTRY), "--off", "discuss-about", "--words", words);
    expect(out).not.toContain("“Discuss”");
    expect(out).not.toContain("assisstant”");
  });

  it("reads a PDF, and says of it what it says of its text", async () => {
    const pdf = fileURLToPath(new URL("../../../packages/reader/test/files/writer.pdf", import.meta.url));
    const { status, out } = await check(pdf, "--json");
    expect(status).toBe(0);
    const { text, findings } = JSON.parse(out) as { text: string; findings: readonly unknown[] };
    expect(text.split(" ").length).toBeGreaterThan(50);
    const again = await check(file(text, "same.txt"), "--json");
    expect((JSON.parse(again.out) as { findings: readonly unknown[] }).findings).toEqual(findings);
  });

  it("reads the answer of an interview file", async () => {
    const path = file("Q: What did you discuss about?\n\nA: We discussed about cards.\n", "answer.txt");
    const { out } = await runCli(["check", path, "--kind", "interview-answer", "--json"]);
    const { findings } = JSON.parse(out) as { findings: { name: string; from: number }[] };
    expect(findings.filter(({ name }) => name === "discuss-about").map(({ from }) => from)).toEqual([38]);
  });
});

describe("check refuses, with status 2 and what would be accepted,", () => {
  it.each([
    ["no kind", ["check", "entry.txt"], /--kind is missing\. It takes personal-statement/],
    ["an unknown kind", ["check", "entry.txt", "--kind", "essay"], /--kind essay: there is no such kind/],
    [
      "a missing file",
      ["check", "/no/such.txt", "--kind", "experience"],
      /there is no such file\. It takes a text in/,
    ],
  ])("%s", async (_, argv, words) => {
    const { status, out, err } = await runCli(argv);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  it.each([
    ["an empty file", "", /is empty/],
    ["a web page", "<!DOCTYPE html><html><body>I counted.</body></html>", /web page/],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000", /picture|no text/],
    ["a book", "I counted cards. ".repeat(4_000), /68,000 characters\. A text of at most 60,000 is checked/],
    ["a file of Rich Text", "{\\rtf1 I counted.}", /Rich Text/],
  ])("%s", async (_, text, words) => {
    const path = file("x");
    writeFileSync(path, Buffer.from(text, "latin1"));
    const { status, out, err } = await check(path);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  it("an unknown rule, naming the nearest", async () => {
    const { status, err } = await check(file(ENTRY), "--off", "discuss-abut");
    expect(status).toBe(2);
    expect(err).toContain("Did you mean discuss-about?");
  });

  it("an unknown specialty, and a profile with a fault", async () => {
    expect((await check(file(ENTRY), "--specialty", "Famly Medicine")).err).toContain("Did you mean");
    const profile = file("applicant: {type: martian}\n", "me.yaml");
    expect((await check(file(ENTRY), "--profile", profile)).status).toBe(2);
  });
});
