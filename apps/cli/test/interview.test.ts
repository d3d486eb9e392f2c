import { readFileSync } from "node:fs";
import net from "node:net";
import { ANSWER_SCHEMAS, type WordedInterview } from "@smartpick/answers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

afterEach(() => vi.restoreAllMocks());

const ROOT = new URL("../../../", import.meta.url).pathname;
const METROHEALTH = "acgme:1403811336";
const DAY = ["--today", "2026-11-28"];
const EXAMPLES = ["low-score-informatics", "older-graduate-h1b", "us-do-low-scores", "us-img-failed-attempt"];

const profileOf = (
  lines: string,
  exams = "{step1: pass, step2ck: 231, failed_attempts: {step1: 1}}",
): string =>
  fileIn(
    scratch(),
    "me.yaml",
    `applicant: {type: non-us-img, graduation_year: 2019}\nexams: ${exams}\nvisa: j1\nseeks: {specialties: [IM]}\n${lines}`,
  );

async function documentOf(...argv: readonly string[]): Promise<WordedInterview> {
  const { status, out, err } = await runCli(["interview", ...argv, "--json", ...DAY]);
  expect([status, err]).toEqual([0, ""]);
  const document: unknown = JSON.parse(out);
  expect(ANSWER_SCHEMAS.interview.safeParse(document).error).toBeUndefined();
  return document as WordedInterview;
}

/** Numbers of a text, without the digits that belong to a name of an exam or a visa. */
function numbersIn(text: string): ReadonlySet<string> {
  const bare = text.replace(/Step [123]|Level [123]|J-1|H-1B/g, "").replaceAll("−", "-");
  return new Set(bare.match(/\d+(\.\d+)?/g) ?? []);
}

describe("interview", () => {
  it("says first how many points will be asked about, then names each with its three moves", async () => {
    const { status, out } = await runCli(["interview", profileOf(""), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^2 points of your file will be asked about\./);
    expect(out).toContain("Step 1: 1 failed attempt\nOwn it\n");
    expect(out).toContain("Graduated in 2019, and more than 6 months since are not told");
    expect(out).not.toContain("After the interview");
  });

  it("gives a sheet of a program, refuses one that is none, and takes the bare code", async () => {
    const ran = await runCli(["interview", profileOf(""), "--program", "1403811336", ...DAY]);
    expect(ran.out).toMatch(/^The MetroHealth System[^:]*:\s\d+ facts known, \d+ to\s+ask there\./);
    expect(ran.out).toMatch(/our estimate,\s+about \d+ of 100 \(\d+ to \d+\)/);
    expect(ran.out).toMatch(/- Health record system: Epic \(\d{4}\)\. \[\d+\]/);
    expect(ran.out).toContain("One doubt: ____");
    const none = await runCli(["interview", profileOf(""), "--program", "acgme:1", ...DAY]);
    expect([none.status, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("--program acgme:1: there is no such program.");
  });

  it("prints a document of its own format, without a way out to a network", async () => {
    const closed = (): never => {
      throw new Error("a network was asked for");
    };
    vi.spyOn(globalThis, "fetch").mockImplementation(closed);
    const connect = vi.spyOn(net.Socket.prototype, "connect").mockImplementation(closed);
    const document = await documentOf(profileOf(""), "--program", METROHEALTH);
    expect(document.program).toMatchObject({ id: METROHEALTH, words: { standing: "" } });
    expect(connect).not.toHaveBeenCalled();
  });

  it.each(EXAMPLES)("fits its format for the example %s", async (name) => {
    const document = await documentOf(`${ROOT}examples/${name}.yaml`);
    expect(document.questions.length).toBeGreaterThan(40);
  });

  it("says a score under “Only if they ask” alone", async () => {
    const file = profileOf("experience: {work: 3}\n", "{step1: 207, step2ck: 231, step3: 209}");
    const { out } = await runCli(["interview", file, "--program", METROHEALTH, ...DAY]);
    const [before = "", rest = ""] = out.split("Only if they ask: your scores");
    const [asked = "", after = ""] = rest.split("\nAbout you\n");
    for (const score of ["207", "231", "209"]) {
      expect(numbersIn(asked)).toContain(score);
      expect(numbersIn(before)).not.toContain(score);
      expect(numbersIn(after.split("\nSources\n")[0] ?? "")).not.toContain(score);
    }
  });

  it("says nothing of failures to who has none", async () => {
    const file = profileOf(
      "",
      "{step1: pass, step2ck: 231, step3: none, failed_attempts: {step1: 0, step2ck: 0}}",
    );
    const { out } = await runCli(["interview", file, ...DAY]);
    expect(out).not.toMatch(/failed attempt|did not pass/);
  });

  it("holds no number and no tool that is not in the profile, the ledger or the bank", async () => {
    const file = profileOf(
      "experience: {us_clinical_months: 37, work: 43, publications: 53}\nportfolio: {skills: [Stata], projects: [Fewer missed visits in 61 clinics]}\n",
    );
    const { out } = await runCli(["interview", file, "--program", METROHEALTH, ...DAY]);
    const [body = ""] = out.split("\nSources\n");
    const ledger = (await runCli(["facts", METROHEALTH])).out;
    const bank = readFileSync(`${ROOT}data/documents/interview-questions.yaml`, "utf8");
    const scores = await documentOf(file);
    const known = `${readFileSync(file, "utf8")}\n${ledger}\n${bank}`;
    // Counted from those: facts and points of the finding, the quartile that is published.
    const counted = [
      ...(body.split(". ")[0] ?? "").matchAll(/(\d+) (?:facts|to)/g),
      ...body.matchAll(/(\d+) points/g),
    ].map(([, number]) => number ?? "");
    const quartiles =
      scores.ifAsked?.beside.flatMap(({ lowerQuartile, year }) => [lowerQuartile, year]) ?? [];
    const allowed = new Set([...numbersIn(known), ...counted, ...quartiles.map(String)]);
    const foreign = [...numbersIn(body.replace(/\[\d+\]/g, ""))].filter((number) => !allowed.has(number));
    expect(foreign).toEqual([]);
    for (const own of ["37 months", "43 entries", "“Stata”", "61 clinics"]) expect(body).toContain(own);
    for (const tool of ["Python", "SQL", "Excel", "Tableau", "Power BI", "Cerner", "SPSS", "REDCap"])
      expect(body).not.toContain(tool);
  });

  it("gives the same bytes for the same profile and day", async () => {
    const file = profileOf("");
    const one = await runCli(["interview", file, ...DAY]);
    expect(await runCli(["interview", file, ...DAY])).toEqual(one);
  });
});
