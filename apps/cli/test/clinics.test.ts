import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWER_SCHEMAS, type AnswerName, CLINIC_KINDS } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, type Ran, runCli, scratch } from "./run-cli.ts";

const folder = scratch();

/** The document of a run that succeeded; fails where it has other keys or values than its schema. */
function document(ran: Ran, name: AnswerName): Record<string, unknown> {
  expect([ran.status, ran.err]).toEqual([0, ""]);
  const value: Record<string, unknown> = JSON.parse(ran.out);
  expect(ANSWER_SCHEMAS[name].parse(value)).toEqual(value);
  return value;
}

function forPeople({ status, out }: Ran): string {
  expect(status).toBe(0);
  expect(out).not.toMatch(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
  return out.replace(/\s+/g, " ");
}

describe("sample-clinic", () => {
  it.each(CLINIC_KINDS)("prints %s as CSV, the same with --out, and its documents", async (kind) => {
    const argv = ["sample-clinic", "--kind", kind, "--rows", "300", "--seed", "4"];
    const printed = await runCli(argv);
    expect([printed.status, printed.err]).toEqual([0, ""]);
    expect(printed.out.trimEnd().split("\n")).toHaveLength(301);
    const path = join(folder, `${kind}.csv`);
    const written = await runCli([...argv, "--out", path]);
    expect(written.err).toBe(`Written: ${path}\n`);
    expect(readFileSync(path, "utf8")).toBe(printed.out);
    expect(forPeople(written)).toContain("No row describes a person.");
    const truth = document(await runCli([...argv, "--truth"]), "clinic-truth");
    expect(truth).toMatchObject({ kind, rows: 300, seed: 4 });
    expect(document(await runCli([...argv, "--truth", "--json"]), "clinic-truth")).toEqual(truth);
    expect(document(await runCli([...argv, "--json"]), "clinic")).toMatchObject({ kind, rows: 300 });
    const ran = await runCli(["analyse", path, "--kind", kind, "--json"]);
    expect(document(ran, "analysis")).toMatchObject({ rows: 300, warnings: [] });
    expect(forPeople(await runCli(["analyse", path, "--kind", kind]))).toContain("What this cannot say");
  });

  it("writes truth on standard output and rows into the file when both are asked for", async () => {
    const path = join(folder, "both.csv");
    const ran = await runCli(["sample-clinic", "--kind", "no-shows", "--out", path, "--truth"]);
    expect(JSON.parse(ran.out).schema).toBe("smartpick/clinic-truth@1");
    expect(readFileSync(path, "utf8").split("\n")).toHaveLength(2002);
  });

  it("made the example of the pages", async () => {
    const { out } = await runCli(["sample-clinic", "--kind", "no-shows"]);
    expect(readFileSync(new URL("../../../examples/no-shows.csv", import.meta.url), "utf8")).toBe(out);
  });

  it.each(["ipynb", "py", "Rmd", "R"])(
    "writes a notebook .%s that opens the file beside it and tells no truth",
    async (ending) => {
      const [csv, path] = [join(folder, "own.csv"), join(folder, `own.${ending}`)];
      for (const kind of CLINIC_KINDS) {
        const ran = await runCli([
          "sample-clinic",
          "--kind",
          kind,
          "--rows",
          "50",
          "--out",
          csv,
          "--notebook",
          path,
        ]);
        expect(ran.status).toBe(0);
        const text = readFileSync(path, "utf8");
        expect(text).toMatch(/own\.csv/);
        expect(text).not.toMatch(/undefined|\[object|-0\.\d/);
        if (ending !== "ipynb") continue;
        const notebook = JSON.parse(text);
        expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
        const ids = notebook.cells.map(({ id }: { id: string }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const cell of notebook.cells)
          if (cell.cell_type === "code") expect([cell.execution_count, cell.outputs]).toEqual([null, []]);
      }
    },
  );

  it("grades findings with the reason, and names what is open", async () => {
    const argv = ["sample-clinic", "--kind", "no-shows", "--grade", "session=3.6,0.2,7"];
    const grade = document(await runCli([...argv, "--json"]), "clinic-grade");
    expect(grade).toMatchObject({
      grades: [{ verdict: "wrong", misledBy: "crude" }],
      notAnswered: ["reminder", "week"],
    });
    expect(forPeople(await runCli(argv))).toContain("0 of 1 finding agrees with the truth.");
  });

  it.each([
    [[], "--kind is missing"],
    [["--kind", "asthma"], "no such kind"],
    [["--kind", "no-show"], "Did you mean no-shows?"],
    [["--kind", "diabetes", "--rows", "0"], "--rows"],
    [["--kind", "diabetes", "--rows", "100001"], "1 to 100000"],
    [["--kind", "diabetes", "--out", "panel.txt"], ".csv"],
    [["--kind", "diabetes", "--notebook", "panel.doc"], ".ipynb"],
    [["--kind", "diabetes", "--truth", "--grade", "week=2025-W10"], "one of the two"],
    [["--kind", "diabetes", "--grade", "weather=none"], "programme, clinic or week"],
    [["--kind", "diabetes", "--grade", "clinic=-8,-12"], "not understood"],
    [["--kind", "diabetes", "--grade", "week=none"], "a week"],
    [["--kind", "diabetes", "--grade", "clinic=none", "--grade", "clinic=lower"], "twice"],
  ])("refuses %j", async (argv, words) => {
    const { status, out, err } = await runCli(["sample-clinic", ...argv]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});

describe("analyse", () => {
  const mine = fileIn(
    folder,
    "mine.csv",
    `missed,texted,age,phone\n${Array.from({ length: 60 }, (_, at) => `${at % 3 === 0 ? "yes" : "no"},${at % 2 === 0 ? "yes" : "no"},${20 + at},212-555-01${String(at).padStart(2, "0")}`).join("\n")}\n`,
  );

  it("takes a file of her own and warns of identifiers first", async () => {
    const argv = ["analyse", mine, "--outcome", "missed", "--exposure", "texted", "--strata", "age"];
    const ran = await runCli([...argv, "--json"]);
    const report = JSON.parse(ran.out);
    expect(ANSWER_SCHEMAS.analysis.parse(report)).toEqual(report);
    expect(ran.err).toContain("“phone”");
    expect(report.identifiers).toEqual({ cells: 60, columns: ["phone"] });
    expect(forPeople(await runCli(argv))).toMatch(/^This file may hold identifiers in 60 places/);
  });

  it.each([
    [[mine], "--outcome and --exposure"],
    [[mine, "--outcome", "missed", "--exposure", "sent"], "no column “sent”"],
    [[mine, "--outcome", "age", "--exposure", "texted"], "--event"],
    [[mine, "--outcome", "missed", "--event", "maybe", "--exposure", "texted"], "“no” and “yes”"],
    [[mine, "--outcome", "age", "--event", "<old", "--exposure", "texted"], "a number, a week or a day"],
    [[join(folder, "absent.csv"), "--kind", "diabetes"], "no such file"],
    [[fileIn(folder, "empty.csv", ""), "--kind", "diabetes"], "empty"],
    [[fileIn(folder, "page.csv", "<html></html>"), "--kind", "diabetes"], "web page"],
    [[fileIn(folder, "quote.csv", 'a,b\n"x,y\n'), "--kind", "diabetes"], "quotation mark"],
  ])("refuses %j", async (argv, words) => {
    const { status, out, err } = await runCli(["analyse", ...argv]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});

describe("identifiers", () => {
  it("names column, line, characters and what to do, with status 0", async () => {
    const path = fileIn(folder, "found.csv", "week,notes\n2025-W01,fine\n2025-W02,Mr. Sharma said no\n");
    const ran = await runCli(["identifiers", path, "--json"]);
    const report = JSON.parse(ran.out);
    expect(ANSWER_SCHEMAS.identifiers.parse(report)).toEqual(report);
    expect(report.findings).toMatchObject([{ kind: "name", line: 3, from: 4, to: 10, quote: "Sharma" }]);
    expect(ran.status).toBe(0);
    const text = forPeople(await runCli(["identifiers", path]));
    expect(text).toMatch(/^This file may tell who people are: 1 place in 1 column\./);
    expect(text).toContain("line 3, characters 5 to 10: “Sharma”");
  });

  it("says that nothing was found, and that this proves nothing", async () => {
    const path = fileIn(folder, "clean.csv", "week,count\n2025-W01,4\n");
    expect(forPeople(await runCli(["identifiers", path]))).toMatch(
      /^No identifier was found in this file\. The check can miss an identifier\./,
    );
  });
});
