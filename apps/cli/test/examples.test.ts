import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS, type AnswerName } from "@smartpick/answers";
import type { ChancesReport, FactsReport, PlanReport, SpecialtiesReport } from "@smartpick/core";
import type { Worded } from "@smartpick/report";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { chancesText } from "../src/output/chances-text.ts";
import { factsText } from "../src/output/facts-text.ts";
import { specialtiesText } from "../src/output/specialties-text.ts";
import { styleOf } from "../src/output/style.ts";
import { fileIn, plainIo, type Ran, runCli, SMALLEST_PROFILE, scratch } from "./run-cli.ts";

const EXAMPLES = new URL("../../../examples/", import.meta.url).pathname;
const files = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yaml"));
const folder = scratch();
const PLAIN = styleOf(plainIo());
const smallest = fileIn(folder, "smallest.yaml", SMALLEST_PROFILE);

/** Fails unless a run succeeded and its document has exactly the keys and values that its schema describes. */
function document(ran: Ran, name: AnswerName): Record<string, unknown> {
  expect(ran.status, ran.err).toBe(0);
  const value: Record<string, unknown> = JSON.parse(ran.out);
  const parsed = ANSWER_SCHEMAS[name].safeParse(value);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(value);
  return value;
}

/** Fails unless text for people is whole: no missing value, no wide line, no colour. */
function whole(text: string): string {
  expect(text).not.toMatch(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  expect(text).not.toContain("\u001B");
  for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
  return text;
}

/** The text of a run that succeeded and wrote nothing on standard error. */
function forPeople(ran: Ran): string {
  expect([ran.status, ran.err]).toEqual([0, ""]);
  return whole(ran.out);
}

const known = new Map<string, Promise<Ran>>();

/** What a command line gives that several tests look at; it runs once, since the same line gives the same bytes. */
function ranOnce(argv: readonly string[]): Promise<Ran> {
  const line = argv.join("\n");
  const ran = known.get(line) ?? runCli(argv);
  known.set(line, ran);
  return ran;
}

interface ListedRow {
  readonly id: string;
  readonly sources: readonly string[];
  readonly specialty: string;
  readonly signal: string;
}

it("finds the six example profiles", () => {
  expect(files).toHaveLength(6);
});

describe.each(files)("%s", (name) => {
  const profile = join(EXAMPLES, name);
  let ran: Ran;
  let list: readonly ListedRow[] = [];

  beforeAll(async () => {
    ran = await ranOnce(["plan", profile, "--json"]);
    list = JSON.parse(ran.out).list;
  });

  it("gives a plan that validates, with a source on every row", () => {
    const plan = document(ran, "plan");
    expect(list.length).toBeGreaterThan(0);
    for (const row of list) expect(row.sources.length).toBeGreaterThan(0);
    expect(ran.err).toBe((plan.warnings as string[]).map((warning) => `${warning}\n`).join(""));
  });

  it("gives the same plan for people within 100 columns, gate first and then the finding", async () => {
    const text = forPeople(await ranOnce(["plan", profile]));
    expect(text).toMatch(
      /^Season 2027 \(Match of March 2027\), seen on 1 July 2026\.\n(No match|A match) .*\n(?:.+\n)+\n\d+ programs? (?:for|use your) \$.+\.\n(?:.+\n)*?In (about \d+|fewer than 1) of 100 seasons/,
    );
    expect(text).toContain("4 in 5 that the");
    expect(text).toContain("It is not a promise.");
    for (const row of list) expect(text).toContain(row.id);
    for (const title of [
      "How firm is it?",
      "Compared with lists made by hand",
      "Nearly on the list",
      "What one more is worth",
    ])
      expect(text).toContain(`\n${title}\n`);
  });

  it("explains the first program of its list", async () => {
    const asked = await runCli(["chances", profile, "--program", list[0]!.id, "--json"]);
    const report = document(asked, "chances") as unknown as Worded<ChancesReport>;
    expect(whole(chancesText(report, new Map(), PLAIN))).toContain("Factor by factor");
  });

  it("compares specialties", async () => {
    const report = document(await runCli(["specialties", profile, "--json"]), "specialties");
    expect(
      whole(specialtiesText(report as unknown as Worded<SpecialtiesReport>, new Map(), PLAIN)),
    ).toContain("Published");
  });

  it("shows the ledger of the first program of its list", async () => {
    const report = document(await runCli(["facts", list[0]!.id, "--json"]), "facts");
    expect(whole(factsText(report as unknown as FactsReport, PLAIN))).toContain(list[0]!.id);
  });
});

describe("plan", () => {
  const profile = join(EXAMPLES, "low-score-informatics.yaml");
  /** Its list is made in half the time. */
  const quick = join(EXAMPLES, "strong-non-us-img.yaml");

  it("gives the same bytes for the same seed", async () => {
    const seeded = await runCli(["plan", profile, "--json", "--seed", "1", "--today", "2026-07-01"]);
    expect(seeded.out).toBe((await ranOnce(["plan", profile, "--json"])).out);
  });

  it("writes each kind of file beside the text", async () => {
    const plain = await ranOnce(["plan", quick, "--json"]);
    const plan = JSON.parse(plain.out);
    for (const kind of ["json", "csv", "xlsx", "pdf"]) {
      const path = join(folder, `list.${kind}`);
      const ran = await runCli(["plan", quick, "--json", "--out", path]);
      expect(ran.status).toBe(0);
      expect(ran.out).toBe(plain.out);
      expect(ran.err).toContain(`Written: ${path}`);
      expect(existsSync(path)).toBe(true);
    }
    expect(readFileSync(join(folder, "list.json"), "utf8")).toBe(plain.out);
    const csv = Papa.parse<Record<string, string>>(readFileSync(join(folder, "list.csv"), "utf8").slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.errors).toEqual([]);
    expect(csv.data.map((row) => row.Id)).toEqual(plan.list.map(({ id }: ListedRow) => id));
    const sheet = strFromU8(unzipSync(readFileSync(join(folder, "list.xlsx")))["xl/worksheets/sheet2.xml"]!);
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(plan.list.length + 1);
    expect(readFileSync(join(folder, "list.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.runIf(process.platform === "linux")("says that a file could not be written", async () => {
    const ran = await runCli(["plan", quick, "--json", "--out", "/proc/list.csv"]);
    expect([ran.status, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("--out /proc/list.csv: ");
  });

  it("gives a cautious list, and says what it gives up", async () => {
    const argv = ["plan", quick, "--cautious"];
    const plan = document(await runCli([...argv, "--json"]), "plan") as unknown as PlanReport;
    const { worstFifth, worstFifthBefore } = plan.cautious!;
    expect(worstFifth).toBeGreaterThan(worstFifthBefore);
    expect(plan.certificate.gap).toBeGreaterThan(0);
    const text = forPeople(await runCli(argv)).replace(/\s+/g, " ");
    expect(text).toContain("This list leaves the best average on purpose.");
    expect(text).toContain("In the worst fifth of the draws it scores ");
  });

  it("keeps to the options", async () => {
    const argv = ["plan", profile, "--json", "--programs", "20", "--budget", "900", "--specialty", "FM"];
    const plan = document(await runCli(argv), "plan") as { cost: { total: number }; list: ListedRow[] };
    expect(plan.list.length).toBeLessThanOrEqual(20);
    expect(plan.cost.total).toBeLessThanOrEqual(900);
    expect(new Set(plan.list.map(({ specialty }) => specialty))).toEqual(new Set(["Family Medicine"]));
  });

  it("answers an empty list with status 0 and says so", async () => {
    const plan = document(await runCli(["plan", profile, "--json", "--programs", "0"]), "plan");
    expect(plan.list).toEqual([]);
    expect(forPeople(await runCli(["plan", profile, "--programs", "0"]))).toMatch(
      /^Season 2027 .*\n(?:.+\n)+\nNo program fits these limits/,
    );
    for (const kind of ["csv", "xlsx", "pdf"]) {
      const path = join(folder, `empty.${kind}`);
      expect((await runCli(["plan", profile, "--programs", "0", "--out", path])).status).toBe(0);
    }
  });

  it("works with public facts and marks the run", async () => {
    const ran = await runCli(["plan", quick, "--json", "--rights", "public"]);
    const plan = document(ran, "plan") as { facts: { rights: string }; warnings: string[] };
    expect(plan.facts.rights).toBe("public");
    expect(plan.warnings).toContain("This run uses public facts only. The ranges are wider.");
  });

  it("works with the smallest profile", async () => {
    document(await runCli(["plan", smallest, "--json"]), "plan");
    forPeople(await runCli(["plan", smallest]));
  });

  it("colours a terminal, and only its colours differ", async () => {
    const coloured = await runCli(["plan", profile], { TERMINAL: "1" });
    const plainText = await ranOnce(["plan", profile]);
    expect(coloured.out).toContain("\u001B[1m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what colour is made of
    expect(coloured.out.replace(/\u001B\[\d+m/g, "")).toBe(plainText.out);
  });
});

describe("what the facts do not hold", () => {
  it.each([
    [
      ["chances", smallest, "--program", "acgme:1403521999"],
      ["--program", "acgme:140352"],
    ],
    [
      ["chances", smallest, "--program", "metrohealth"],
      ["--program", "MetroHealth"],
    ],
    [["chances", smallest, "--program", ""], ["--program"]],
    [["facts", "acgme:9999999999"], ["no such program"]],
    [["facts", "nrmp:0000000C0"], ["no such program"]],
    [
      ["plan", smallest, "--season", "2099"],
      ["--season", "2099"],
    ],
  ])("%j is refused with the nearest", async (argv, names) => {
    const { status, out, err } = await runCli(argv);
    expect([status, out]).toEqual([2, ""]);
    for (const name of names) expect(err).toContain(name);
  });

  it("answers a search without a hit with status 0", async () => {
    const report = document(await runCli(["facts", "zzzzqqq", "--json"]), "facts");
    expect(report.found).toBe(0);
    expect(forPeople(await runCli(["facts", "zzzzqqq"]))).toContain("No program matches");
  });

  it("lists several hits with ids, each of which opens a ledger", async () => {
    const report = document(await runCli(["facts", "metrohealth", "internal", "--json"]), "facts");
    const ids = (report.programs as { id: string }[]).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    const text = forPeople(await runCli(["facts", "metrohealth", "internal"]));
    for (const id of ids) expect(text).toContain(id);
  });

  it("shows an unknown fact as unknown, never as no", async () => {
    const report = JSON.parse((await runCli(["facts", "pittsburgh", "--json"])).out) as FactsReport;
    expect(report.programs.length).toBeGreaterThan(20);
    for (const program of report.programs) {
      const text = factsText({ ...report, programs: [program] }, PLAIN);
      const [known, rest] = text.split("Unknown: not in our sources") as [string, string];
      const unknown = program.fields.filter(({ entries }) => entries.length === 0);
      expect(unknown.length).toBeGreaterThan(0);
      for (const field of unknown) {
        expect(field.value).toBeNull();
        expect(rest.replace(/\s+/g, " ")).toContain(field.label);
        expect(known).not.toContain(`\n${field.label.slice(0, 31)} `);
      }
    }
  });
});
