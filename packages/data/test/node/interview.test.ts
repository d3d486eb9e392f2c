import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { INTERVIEW_CONDITIONS, INTERVIEW_THEMES, type InterviewFacts, type Source } from "@smartpick/core";
import { afterEach, describe, expect, it } from "vitest";
import { describeFault, Faults, repositoryData } from "../../src/node/index.ts";
import { readInterview } from "../../src/node/read-interview.ts";
import { readSources } from "../../src/node/read-sources.ts";

function shipped(): InterviewFacts {
  const faults = new Faults();
  const read = readInterview(repositoryData(), readSources(repositoryData(), faults), faults);
  expect(faults.list).toEqual([]);
  if (read === null) throw new Error("no bank");
  return read;
}

let folder: string | null = null;
afterEach(() => {
  if (folder !== null) rmSync(folder, { recursive: true });
  folder = null;
});

const BANK = `gap: {years: 2, months: 6, reason: "Two years are a long time.", source: a-source}
questions:
  - id: one
    theme: patients
    asks: "Is it one?"
    listensFor: "That it is one."
    draws: [work]
    when: [img]
    source: a-source
`;

/** What is read of a file, and what is said of it; one source is known, `a-source`. */
function readFrom(text: string): readonly [InterviewFacts | null, string] {
  folder = mkdtempSync(join(tmpdir(), "interview-"));
  mkdirSync(join(folder, "documents"));
  writeFileSync(join(folder, "documents/interview-questions.yaml"), text);
  const faults = new Faults();
  const read = readInterview(folder, new Map([["a-source", {} as Source]]), faults);
  return [read, faults.list.map(describeFault).join("\n")];
}

describe("the bank of interview questions", () => {
  it("has questions of every theme, and uses every condition", () => {
    const { questions } = shipped();
    expect(questions.length).toBeGreaterThan(60);
    expect(new Set(questions.map(({ theme }) => theme))).toEqual(new Set(INTERVIEW_THEMES));
    expect(new Set(questions.flatMap(({ when }) => when))).toEqual(new Set(INTERVIEW_CONDITIONS));
  });

  it("is plain: short sentences, no name of a tool, no digit but that of an exam or a visa", () => {
    for (const { asks, listensFor, id } of shipped().questions)
      for (const text of [asks, listensFor]) {
        for (const sentence of text.split(/(?<=[.?]) /))
          expect(sentence.split(" ").length, id).toBeLessThanOrEqual(26);
        expect(text.replaceAll("Step 3", ""), id).not.toMatch(/\d/);
        expect(text, id).not.toMatch(/Epic|Cerner|Python|SQL|Excel|Tableau|Power BI|!/i);
      }
  });

  it("asks about failures, gaps and scores under a condition alone", () => {
    for (const { id, theme, when } of shipped().questions)
      if (theme === "red-flag") expect(when.length, id).toBeGreaterThan(0);
  });

  it("says what she may do about a question that may not be asked, and draws on nothing for it", () => {
    for (const { id, theme, draws, source } of shipped().questions)
      if (theme === "off-limits") {
        expect(draws, id).toEqual([]);
        expect(source, id).toMatch(/^nrmp-/);
      }
  });
});

describe("reading it", () => {
  it("gives the gap without its reason, which is for those who correct it", () => {
    const [read, said] = readFrom(BANK);
    expect(said).toBe("");
    expect(read?.gap).toEqual({ years: 2, months: 6, source: "a-source" });
    expect(read?.questions[0]).toMatchObject({ id: "one", when: ["img"] });
  });

  it.each([
    ["an unknown condition", BANK.replace("[img]", "[tired]"), "when"],
    ["an unknown theme", BANK.replace("patients", "weather"), "theme"],
    ["an unknown source", BANK.replace(/source: a-source\n$/, "source: nowhere\n"), "nowhere"],
    ["an unknown source of the gap", BANK.replace("source: a-source}", "source: nowhere}"), "nowhere"],
    ["a gap without a reason", BANK.replace('reason: "Two years are a long time.", ', ""), "reason"],
    [
      "an id twice",
      BANK + BANK.slice(BANK.indexOf("  - id")).replace("Is it one?", "Is it two?"),
      "each id once",
    ],
    [
      "a question twice",
      BANK + BANK.slice(BANK.indexOf("  - id")).replace("id: one", "id: two"),
      "each question once",
    ],
    ["a question that ends in the air", BANK.replace("Is it one?", "Is it one"), "whole sentences"],
  ])("refuses %s", (_, text, words) => {
    expect(readFrom(text)[1]).toContain(words);
  });

  it("is nothing where there is no file", () => {
    const faults = new Faults();
    expect(readInterview(tmpdir(), new Map(), faults)).toBeNull();
    expect(faults.list).toEqual([]);
  });
});
