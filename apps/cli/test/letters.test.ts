import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

afterEach(() => vi.restoreAllMocks());

const LETTERS = `letters:
  - writer: Dr. A. Khan
    role: attending physician
    place: City Hospital
    specialty: FM
    us: true
    hands_on: true
    from: 2026-03-01
    to: 2026-05-30
    shared: [ward rounds with 12 patients]
    speaks_to: [analytical, reliability]
    asked: 2026-06-10
    waived: true
  - {writer: 李雷, speaks_to: [reliability, outcomes], uploaded: 2026-05-01, waived: false}
  - {writer: Dr B. Khan, shared: [a secret of another ward]}
`;
const profileOf = (letters: string, folder = scratch()): string =>
  fileIn(
    folder,
    "me.yaml",
    `applicant: {type: non-us-img}\nexams: {step2ck: 230}\nseeks: {specialties: [FM]}\n${letters}`,
  );
const DAY = ["--today", "2026-07-01"];

describe("letters", () => {
  it("begins with what is covered and of which nobody speaks, then says each next step with its day", async () => {
    const { status, out, err } = await runCli(["letters", profileOf(LETTERS), ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1 letter is still to ask; nobody speaks of 3 of 6 qualities yet\n/);
    const plain = out.replaceAll(/\s+/g, " ");
    expect(plain).toContain("One alone: analytical approach (Dr. A. Khan)");
    expect(plain).toContain("Asked. Dr. A. Khan - Next: get a yes, and the letter, by 23 September 2026");
    expect(plain).toContain(
      "To ask. Dr B. Khan - Next: ask whether a strong letter is possible, by 12 August",
    );
    expect(plain).toContain("李雷: you keep your right to read this letter.");
    expect(out).toContain("aamc-letter-writers-faq");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("shows how to tell letters where none is told", async () => {
    const { status, out } = await runCli(["letters", profileOf(""), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^No letter is told yet\. Ask by /);
    const example = out.slice(out.indexOf("letters:"), out.indexOf("\n\nRules"));
    const told = await runCli(["letters", profileOf(example), ...DAY]);
    expect([told.status, told.out.slice(0, 28)]).toEqual([0, "1 letter is still to ask; no"]);
  });

  it("calls a day about and expected where the season has not published it", async () => {
    const { out } = await runCli(["letters", profileOf(LETTERS), "--today", "2026-11-30"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain("by about 24 September 2027 (expected)");
    expect(out).toContain("Rule of 2027.");
  });

  it("prints a document of its own format, without a way out to a network", async () => {
    const closed = (): never => {
      throw new Error("a network was asked for");
    };
    vi.spyOn(globalThis, "fetch").mockImplementation(closed);
    const connect = vi.spyOn(net.Socket.prototype, "connect").mockImplementation(closed);
    const { status, out, err } = await runCli(["letters", profileOf(LETTERS), "--json", ...DAY]);
    expect([status, err]).toEqual([0, ""]);
    const document: unknown = JSON.parse(out);
    expect(ANSWER_SCHEMAS.letters.safeParse(document).error).toBeUndefined();
    expect(document).toMatchObject({
      schema: "smartpick/letters@1",
      season: 2027,
      letters: [{ state: "asked" }, { state: "uploaded" }, { state: "to-ask" }],
      rules: { most: { letters: 4 } },
    });
    expect(connect).not.toHaveBeenCalled();
    expect((await runCli(["letters", profileOf(LETTERS), "--json", ...DAY])).out).toBe(out);
  });

  it("moves no plan, not even its fingerprint", async () => {
    const planned = async (letters: string) => {
      const file = profileOf(letters);
      return (await runCli(["plan", file, "--programs", "3", "--json", ...DAY])).out;
    };
    expect(await planned(LETTERS)).toBe(await planned(""));
  });

  it("puts its days into the calendar of a plan", async () => {
    const folder = scratch();
    const out = join(folder, "days.ics");
    const asked = [
      "plan",
      profileOf(LETTERS, folder),
      "--programs",
      "3",
      "--rows",
      "1",
      "--out",
      out,
      ...DAY,
    ];
    expect((await runCli(asked)).status).toBe(0);
    const text = readFileSync(out, "utf8").replaceAll("\r\n ", "");
    expect(text).toContain("SUMMARY:Last day to ask for a letter: Dr B. Khan");
    expect(text).toContain("SUMMARY:Letter is due: Dr. A. Khan");
    expect(text).not.toContain("due: 李雷");
  });
});

describe("a packet of letters", () => {
  it("is printed for one writer, and holds nothing of another", async () => {
    const { status, out } = await runCli(["letters", profileOf(LETTERS), "--writer", "dr. a.  khan", ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/^FACTS FOR A LETTER OF RECOMMENDATION\n/);
    expect(out).toContain("- ward rounds with 12 patients");
    expect(out).not.toMatch(/李雷|secret|B\. Khan/);
  });

  it("is chosen by its key where two letters have one name", async () => {
    const two = "letters: [{writer: Dr A, place: City Hospital}, {writer: dr a, place: Lake Clinic}]\n";
    const refused = await runCli(["letters", profileOf(two), "--writer", "Dr A", ...DAY]);
    expect([refused.status, refused.out]).toEqual([2, ""]);
    const said = refused.err.replaceAll(/\s+/g, " ");
    expect(said).toContain("2 letters have this name. Choose one: --writer ");
    const key = /--writer (\S+) for dr a \(Lake Clinic\)/.exec(said)?.[1] ?? "";
    const { status, out } = await runCli(["letters", profileOf(two), "--writer", key, ...DAY]);
    expect([status, out.match(/^For: .*$/gm)]).toEqual([0, ["For: dr a, Lake Clinic"]]);
  });

  it("is a file of its own for each letter in a folder that exists, and a second run replaces it", async () => {
    const folder = scratch();
    const profile = profileOf(LETTERS, folder);
    const packets = join(folder, "packets");
    const asked = ["letters", profile, "--out", packets, ...DAY];
    const missing = await runCli(asked);
    expect([missing.status, missing.err]).toEqual([
      2,
      `--out ${packets}: it takes a folder that exists, or with --writer a file that ends in .txt.\n`,
    ]);
    mkdirSync(packets);
    writeFileSync(join(packets, "letter-2.txt"), "old");
    const { status, err, out } = await runCli(asked);
    expect([status, out.startsWith("1 letter is still to ask")]).toEqual([0, true]);
    const names = ["letter-1-dr-a-khan.txt", "letter-2.txt", "letter-3-dr-b-khan.txt"];
    expect(readdirSync(packets).sort()).toEqual(names);
    expect(err).toBe(names.map((name) => `Written: ${join(packets, name)}\n`).join(""));
    expect(readFileSync(join(packets, "letter-2.txt"), "utf8")).toContain("For: 李雷");
  });

  it("is one text file for one writer", async () => {
    const folder = scratch();
    const file = join(folder, "khan.txt");
    const asked = ["letters", profileOf(LETTERS, folder), "--writer", "A. Khan", "--out", file, ...DAY];
    const { status, out, err } = await runCli(asked);
    expect([status, out, err]).toEqual([0, "", `Written: ${file}\n`]);
    expect(readFileSync(file, "utf8")).toContain("For: Dr. A. Khan, attending physician, City Hospital\n");
  });

  it.each([
    ["a name that two writers have", ["--writer", "khan"], /more than one writer.*Dr\. A\. Khan; 李雷; Dr B/],
    ["a name that no writer has", ["--writer", "Dr. C"], /no letter is from this writer/],
    ["an empty name", ["--writer", " "], /no letter is from this writer/],
    ["a file for several writers", ["--out", "all.txt"], /one writer's packet\. Add --writer/],
    ["a file of another ending", ["--writer", "李雷", "--out", "one.docx"], /ends in \.txt/],
    ["a season without facts", ["--season", "2026"], /--season/],
  ])("refuses %s, and writes nothing", async (_, options, words) => {
    const { status, out, err } = await runCli(["letters", profileOf(LETTERS), ...options, ...DAY]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  it("never replaces the profile, not through a link in the folder either", async () => {
    const folder = scratch();
    const profile = profileOf(LETTERS, folder);
    const before = readFileSync(profile, "utf8");
    symlinkSync(profile, join(folder, "letter-3-dr-b-khan.txt"));
    const { status, err } = await runCli(["letters", profile, "--out", folder, ...DAY]);
    expect(status).toBe(2);
    expect(err).toContain("this is the file that is read");
    expect(readFileSync(profile, "utf8")).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["letter-3-dr-b-khan.txt", "me.yaml"]);
  });

  it("cannot be asked for where no letter is told", async () => {
    const { status, err } = await runCli(["letters", profileOf(""), "--writer", "Dr A", ...DAY]);
    expect([status, err]).toEqual([2, expect.stringContaining("names no letter. Add one under letters.")]);
  });
});
