import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS } from "@smartpick/answers";
import { GUIDED_KINDS } from "@smartpick/core";
import { parseProject } from "@smartpick/profile";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const EXAMPLE = new URL("../../../examples/projects/reminder-call.yaml", import.meta.url).pathname;
const USABILITY = new URL("../../../examples/projects/order-entry.yaml", import.meta.url).pathname;
const folder = scratch();
const SMALLEST = fileIn(folder, "smallest.yaml", "title: A project\nkind: workflow\n");
const TABLE = "index,value,phase\n1,5,Before\n2,6,Before\n3,5,Before\n4,2,After\n5,1,After\n6,2,After\n";

const draw = (name: string, text: string) =>
  fileIn(folder, name, `title: A project\nkind: workflow\n${text}`);

describe("project", () => {
  it.each([EXAMPLE, USABILITY])(
    "prints where %s stands, and its document validates with nothing beside it",
    async (file) => {
      const { status, out, err } = await runCli(["project", file, "--json"]);
      expect(status, err).toBe(0);
      const document: unknown = JSON.parse(out);
      const parsed = ANSWER_SCHEMAS["project-report"].safeParse(document);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(parsed.data).toEqual(document);
      expect(document).toMatchObject({ next: null, poster: { fits: true, cannotPrint: [] } });
    },
  );

  it("says of each table on the use of a record system what score and usability say of it", async () => {
    const project = JSON.parse((await runCli(["project", USABILITY, "--json"])).out);
    const beside = (name: string): string => join(USABILITY, "..", name);
    const alone = await Promise.all([
      runCli(["score", beside("order-entry-sus.csv"), "--scale", "sus", "--json"]),
      runCli(["usability", beside("order-entry-problems.csv"), "--kind", "heuristics", "--json"]),
      runCli(["usability", beside("order-entry-tasks.csv"), "--kind", "tasks", "--json"]),
    ]);
    const told = alone.map(({ out }) => JSON.parse(out) as { finding: string; warnings: string[] });
    expect(
      project.evidence.map(({ finding, warnings }: (typeof told)[number]) => ({ finding, warnings })),
    ).toEqual(told.map(({ finding, warnings }) => ({ finding, warnings })));
    const text = (await runCli(["project", USABILITY])).out.replace(/\s+/g, " ");
    for (const { finding } of told) expect(text).toContain(finding);
  });

  it("refuses a table with a wrong cell, with its file, line and column", async () => {
    fileIn(folder, "answers.csv", "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10\na,1,2,3,4,5,1,2,3,4,6\n");
    const file = draw("wrong-cell.yaml", "evaluations: [{kind: sus, data: answers.csv}]\n");
    const { status, out, err } = await runCli(["project", file]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/answers\.csv, line 2, column q10: “6” is not accepted/);
  });

  it("says the step first, then the next question, and what is missing under each heading", async () => {
    const { status, out } = await runCli(["project", SMALLEST]);
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Workflow improvement: you are at step 1 of 6, “Name the problem”\. 0 steps are done\.\n“A project”\n\nNext\nWhat goes wrong/,
    );
    expect(out).toContain("Write it under problem.");
    expect(out).toContain("Local problem. Not written yet.\n  Missing, problem: What goes wrong");
    expect(out).not.toMatch(/undefined|null|NaN/);
    for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
  });

  it("reads its table beside it and its phases from the file", async () => {
    fileIn(folder, "numbers.csv", TABLE.replace(/,phase|,Before|,After/g, ""));
    const file = draw(
      "phases.yaml",
      "chart: {data: numbers.csv, method: xmr, phases: [{name: Before, from: 1}, {name: After, from: 4}]}\n",
    );
    const { status, out, err } = await runCli(["project", file, "--json"]);
    expect(status, err).toBe(0);
    expect(JSON.parse(out).figures.phases).toMatchObject([
      { name: "Before", points: 3 },
      { name: "After", points: 3 },
    ]);
    expect(err).not.toBe("");
  });

  it.each([
    ["no file", [], /the file is missing/],
    ["an ending that is none", [EXAMPLE, "--out", join(folder, "a.png")], /\.pdf or \.svg for the poster/],
    [
      "the project itself as --out",
      [join(folder, "x.md"), "--out", join(folder, "x.md")],
      /the file that is read/,
    ],
    ["a size that is none", [EXAMPLE, "--size", "A4"], /A0, A1/],
    ["a new file over an old one", ["--new", "usability", "--out", SMALLEST], /may hold your answers/],
    ["a new file without a name", ["--new", "usability"], /--out is missing/],
    ["a new file that is no YAML", ["--new", "usability", "--out", join(folder, "a.txt")], /ends in \.yaml/],
    ["a new file and an old one", [SMALLEST, "--new", "usability"], /begins a new file/],
    [
      "a new file as JSON",
      ["--new", "usability", "--json", "--out", join(folder, "j.yaml")],
      /prints no document/,
    ],
  ])("refuses %s", async (_, argv, words) => {
    fileIn(folder, "x.md", "title: A\nkind: workflow\n");
    const { status, out, err } = await runCli(["project", ...argv]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  it.each([
    ["a table that is not there", "chart: {data: nowhere.csv}\n", /nowhere\.csv: there is no such file/],
    ["a table that is none", "chart: {data: broken.csv}\n", /broken\.csv, line 3: 1 cells/],
    ["a table that lies elsewhere", "chart: {data: ../a.csv}\n", /chart\.data cannot be .*beside this file/],
    ["a column that is missing", "chart: {data: columns.csv}\n", /columns\.csv: /],
    ["a key that is none", "limitation: none\n", /limitation is not a known key.*Nearest: limitations/s],
  ])("refuses %s", async (name, text, words) => {
    fileIn(folder, "broken.csv", "index,value\n1,2\n3\n");
    fileIn(folder, "columns.csv", "a,b\n1,2\n");
    const { status, out, err } = await runCli(["project", draw(`${name}.yaml`, text)]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });
});

describe("a project with a comparison", () => {
  const DATA = new URL("../../../examples/projects/no-show-reminders.yaml", import.meta.url).pathname;
  const CLINIC = "clinic: {kind: no-shows, seed: 4, rows: 60}";
  const compared = (name: string, more: string): string =>
    fileIn(folder, name, `title: A project\nkind: data-analysis\ncomparison: {data: clinic.csv, ${more}}\n`);

  it("says what the table shows and grades the findings about a sample clinic", async () => {
    const { status, out, err } = await runCli(["project", DATA, "--json"]);
    expect([status, err]).toEqual([0, ""]);
    const document: unknown = JSON.parse(out);
    expect(ANSWER_SCHEMAS["project-report"].parse(document)).toEqual(document);
    expect(document).toMatchObject({
      next: null,
      evidence: [{ kind: "comparison", data: "no-show-reminders.csv", warnings: [] }],
      grades: {
        schema: "smartpick/clinic-grade@1",
        grades: [
          { question: "reminder", verdict: "right" },
          { question: "session", verdict: "right" },
        ],
        notAnswered: ["week"],
      },
    });
    const text = (await runCli(["project", DATA])).out;
    expect(text).toContain("\n\nYour findings\n2 of 2 findings agree with the truth.\n- reminder: Right.");
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
    const abstract = join(folder, "graded.txt");
    await runCli(["project", DATA, "--out", abstract]);
    expect(readFileSync(abstract, "utf8")).not.toMatch(/agrees? with the truth/);
  });

  it("says of findings without a clinic, and of another table than the clinic, that they bear no grade", async () => {
    await runCli([
      ...["sample-clinic", "--kind", "no-shows", "--rows", "60", "--seed", "4"],
      ...["--out", join(folder, "clinic.csv")],
    ]);
    const own = "outcome: status, event: no-show, exposure: reminder, findings: [reminder=lower]";
    const ungraded = await runCli(["project", compared("own.yaml", own), "--json"]);
    expect(JSON.parse(ungraded.out)).toMatchObject({
      grades: null,
      evidence: [{ warnings: [expect.stringContaining("not graded")] }],
    });
    const same = await runCli(["project", compared("same.yaml", CLINIC), "--json"]);
    expect(JSON.parse(same.out)).toMatchObject({ grades: null, evidence: [{ warnings: [] }] });
    const other = compared(
      "other.yaml",
      "clinic: {kind: no-shows, seed: 5, rows: 60}, findings: [session=none]",
    );
    const misled = JSON.parse((await runCli(["project", other, "--json"])).out);
    expect(misled.evidence[0].warnings).toEqual([
      expect.stringContaining("other rows than the sample clinic"),
    ]);
    expect(misled.grades.grades).toHaveLength(1);
  });

  it.each([
    [
      "no-question",
      `${CLINIC}, findings: [weather=none]`,
      /comparison\.findings, weather=none: this clinic has no/,
    ],
    [
      "twice",
      `${CLINIC}, findings: [session=none, session=lower]`,
      /session=lower: session is answered twice/,
    ],
    [
      "half",
      `${CLINIC}, findings: ["reminder=-8,-12"]`,
      /comparison\.findings, reminder=-8,-12: .*not understood/,
    ],
    ["list", `${CLINIC}, findings: session=none`, /comparison\.findings cannot be .*session=none/],
    ["columns", "outcome: status", /comparison: it names no outcome or no exposure/],
    [
      "value",
      "outcome: status, exposure: reminder",
      /Say which value counts with event, such as event: "attended"/,
    ],
    ["kind", "clinic: {kind: asthma}", /comparison\.clinic\.kind does not know "asthma"/],
  ])("refuses %s with the field", async (name, more, words) => {
    await runCli([
      ...["sample-clinic", "--kind", "no-shows", "--rows", "60", "--seed", "4"],
      ...["--out", join(folder, "clinic.csv")],
    ]);
    const { status, out, err } = await runCli(["project", compared(`refused-${name}.yaml`, more)]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toMatch(words);
  });

  it("refuses a table that is not there by its path", async () => {
    const file = fileIn(
      folder,
      "nowhere.yaml",
      `title: A\nkind: data-analysis\ncomparison: {data: nowhere-at-all.csv, ${CLINIC}}\n`,
    );
    const { status, err } = await runCli(["project", file]);
    expect(status).toBe(2);
    expect(err).toMatch(/nowhere-at-all\.csv: there is no such file/);
  });
});

describe("files of a project", () => {
  it("are a poster as PDF and SVG, and an abstract", async () => {
    for (const name of ["poster.pdf", "poster.svg", "abstract.md", "abstract.txt"]) {
      const { status, err } = await runCli(["project", EXAMPLE, "--out", join(folder, name)]);
      expect(status, err).toBe(0);
      expect(err).toContain(`Written: ${join(folder, name)}`);
    }
    const pdf = readFileSync(join(folder, "poster.pdf"), "latin1");
    expect(pdf.startsWith("%PDF-1.")).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    const svg = readFileSync(join(folder, "poster.svg"), "utf8");
    expect(svg).toContain('width="841mm" height="1189mm"');
    expect(svg.match(/src:url\(data:font\/ttf;base64,[A-Za-z0-9+/=]{100000,}\)/g)).toHaveLength(2);
    expect(readFileSync(join(folder, "abstract.md"), "utf8")).toMatch(/^# A text message and one call/);
    expect(readFileSync(join(folder, "abstract.txt"), "utf8")).toContain(
      "\n\nResults. Missed appointments: mean 23.5",
    );
  });

  it("are refused where the font lacks a letter, which is named with its field", async () => {
    const file = draw("nepali.yaml", "place: क्लिनिक\nauthors: [A. B]\n");
    const out = join(folder, "nepali.pdf");
    for (const draft of [[], ["--draft"]]) {
      const ran = await runCli(["project", file, "--out", out, ...draft]);
      expect([ran.status, existsSync(out)]).toEqual([2, false]);
      expect(ran.err).toMatch(/nepali\.yaml: place: the font of the poster has no क/);
    }
    expect((await runCli(["project", file, "--out", join(folder, "nepali.txt")])).status).toBe(0);
  });

  it("are refused where text finds no room, and written as a draft", async () => {
    const text = Array(80).fill("A sentence about the clinic that is long enough to fill a line.").join(" ");
    const keys = ["problem", "aims", "context", "results", "limitations", "next_step"];
    const file = draw("long.yaml", keys.map((key) => `${key}: ${text}\n`).join(""));
    const out = join(folder, "long.svg");
    const refused = await runCli(["project", file, "--out", out, "--size", "A1"]);
    expect([refused.status, existsSync(out)]).toEqual([2, false]);
    expect(refused.err).toMatch(/No room for all of: .*Next step.*Shorten the texts, or choose A0\./);
    expect((await runCli(["project", file, "--out", out, "--size", "A1", "--draft"])).status).toBe(0);
  });

  it.each(GUIDED_KINDS)("begin with the questions of a %s project, and hold no answer", async (kind) => {
    const place = join(folder, kind);
    mkdirSync(place);
    const path = join(place, "new.yaml");
    const { status, out, err } = await runCli(["project", "--new", kind, "--out", path]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(`smartpick project ${path}`);
    expect(readdirSync(place)).toEqual(["new.yaml"]);
    const text = readFileSync(path, "utf8");
    expect(text.match(/^# Step \d of 6: /gm)).toHaveLength(6);
    const parsed = parseProject(text.replace(/^title:$/m, "title: Mine"));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { title, kind: read, ...rest } = parsed.value;
    expect([title, read]).toEqual(["Mine", kind]);
    const told = JSON.stringify(rest, (_, value) =>
      value === null || value?.length === 0 ? undefined : value,
    );
    expect(JSON.parse(told)).toEqual({ texts: {}, abstract: {} });
  });
});
