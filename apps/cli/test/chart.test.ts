import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHART_METHODS, CHART_RULE_SETS, chartSchema } from "@smartpick/answers";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const folder = scratch();
const VALUES = [17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19];
const rows = (line: (value: number, at: number) => string) => VALUES.map(line).join("\n");
const MONTHS = fileIn(
  folder,
  "months.csv",
  `date,value,n,note\n${rows((value, at) => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01,${value},${value * 3},${at === 4 ? "new list" : ""}`)}\n`,
);
const chart = (...options: readonly string[]) => runCli(["chart", MONTHS, ...options]);

describe("chart", () => {
  it("says the finding first, then lines, marks, limits of the claim, and formulas", async () => {
    const { status, out, err } = await chart("--method", "c");
    expect([status, err]).toEqual([0, ""]);
    const words = out.replace(/\s+/g, " ");
    expect(words).toMatch(/^The Anhøj rules mark nothing: these 14 points may differ by chance alone\./);
    expect(words).toContain("14 points, mean 19.6, limits 6.3 to 32.8.");
    expect(words).toContain("What this chart does not say - It does not say why.");
    expect(words).toContain("c chart (counts). Centre c̄: the mean.");
  });

  it.each(CHART_METHODS)(
    "prints a document of its format for %s, and nothing else on standard output",
    async (method) => {
      for (const rules of CHART_RULE_SETS) {
        const { status, out } = await chart("--method", method, "--rules", rules, "--json");
        expect(status).toBe(0);
        const document: unknown = JSON.parse(out);
        expect(chartSchema.safeParse(document).error).toBeUndefined();
        expect(document).toMatchObject({ schema: "smartpick/chart@1", method, rules });
      }
    },
  );

  it("warns on standard error where few points count, and still charts them", async () => {
    const few = fileIn(folder, "few.csv", "index,value\n1,4\n2,6\n");
    const { status, out, err } = await runCli(["chart", few, "--method", "xmr", "--json"]);
    expect(status).toBe(0);
    expect(err).toContain("Few data: 2 points count.");
    expect(JSON.parse(out)).toMatchObject({
      points: [{ value: 4 }, { value: 6 }],
      remarks: [{ code: "few-points" }],
    });
  });

  it("writes a drawing that stands alone", async () => {
    const file = join(folder, "months.svg");
    const { status, err } = await chart("--method", "p", "--title", "No-shows <new> & old", "--out", file);
    expect([status, err]).toEqual([0, `Written: ${file}\n`]);
    const svg = readFileSync(file, "utf8");
    expect(svg).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
    );
    expect(svg).toContain("No-shows &lt;new&gt; &amp; old (of 100)");
    expect(svg).not.toMatch(/var\(|<script|<style/);
  });

  it("freezes, screens, and takes a goal and columns by other names", async () => {
    const other = fileIn(folder, "other.csv", "week;missed;seen\n2;5;10\n1;4;10\n3;6;10\n");
    const { out } = await runCli(
      [
        "chart",
        other,
        "--method",
        "p",
        "--x",
        "week",
        "--value",
        "missed",
        "--n",
        "seen",
        "--freeze",
        "2",
      ].concat(["--target", "0.3", "--better", "lower", "--screen", "--json"]),
    );
    expect(JSON.parse(out)).toMatchObject({
      freeze: 2,
      screened: true,
      target: { value: 0.3, better: "lower" },
      phases: [{ centre: 0.45 }],
      points: [{ x: 1 }, { x: 2 }, { x: 3 }],
    });
  });

  it("charts tens of thousands of rows", async () => {
    const many = fileIn(
      folder,
      "many.csv",
      `index,value\n${Array.from({ length: 20_200 }, (_, at) => `${at},${(at * 7919) % 101}`).join("\n")}\n`,
    );
    const { status, out } = await runCli(["chart", many, "--method", "xmr", "--rules", "nhs"]);
    expect(status).toBe(0);
    expect(out).toContain("20,200 points, mean 50");
  });
});

describe("chart refuses with status 2, the line and a remedy", () => {
  const table = (name: string, text: string) => fileIn(folder, name, text);
  it.each([
    ["no method", MONTHS, [], "--method is missing. It takes run, xmr"],
    ["an unknown method", MONTHS, ["--method", "pareto"], "Allowed choices are run"],
    ["an unknown rule set", MONTHS, ["--method", "c", "--rules", "nelson"], "Allowed choices are anhoej"],
    ["a freeze of 0", MONTHS, ["--method", "c", "--freeze", "0"], "a whole number of points, from 1"],
    ["half a point frozen", MONTHS, ["--method", "c", "--freeze", "1.5"], "a whole number of points, from 1"],
    ["a side without a goal", MONTHS, ["--method", "c", "--better", "lower"], "Add --target."],
    ["a goal that is no share", MONTHS, ["--method", "p", "--target", "25"], "as 0.25 for 25 of 100"],
    ["another ending", MONTHS, ["--method", "c", "--out", "chart.png"], "ends in .svg"],
    ["its own table as --out", MONTHS, ["--method", "c", "--out", `${MONTHS}.svg/x.svg`], "--out"],
    ["a missing file", join(folder, "absent.csv"), ["--method", "c"], "there is no such file"],
    ["a web page", table("page.csv", "<html>"), ["--method", "c"], "a web page"],
    ["no rows", table("bare.csv", "date,value\n"), ["--method", "c"], "no row below it"],
    ["no column", table("names.csv", "day,value\n1,2\n"), ["--method", "c"], "no column date or index"],
    [
      "a word",
      table("word.csv", "index,value\n1,2\n2,two\n"),
      ["--method", "c"],
      "line 3, value: “two” is no plain number",
    ],
    [
      "a decimal comma",
      table("comma.csv", "index;value\n1;2,5\n"),
      ["--method", "xmr"],
      "Write decimals with a point",
    ],
    [
      "more events than n",
      table("more.csv", "index,value,n\n1,2,1\n"),
      ["--method", "p"],
      "line 2: 2 events among n = 1",
    ],
    ["n of 0", table("zero.csv", "index,value,n\n1,,0\n"), ["--method", "u"], "line 2, n: 0 is not above 0"],
    [
      "a negative count",
      table("minus.csv", "index,value\n1,-2\n"),
      ["--method", "c"],
      "line 2, value: -2 is below 0",
    ],
    [
      "no time",
      table("time.csv", "index,value\n1,0\n"),
      ["--method", "t"],
      "line 2, value: 0 is not above 0",
    ],
    [
      "a day that is none",
      table("day.csv", "date,value\n2026-02-30,2\n"),
      ["--method", "c"],
      "there is no day 2026-02-30",
    ],
    [
      "a freeze over phases",
      table("phases.csv", "index,value,phase\n1,2,a\n2,3,b\n"),
      ["--method", "c", "--freeze", "1"],
      "--freeze works with one phase",
    ],
  ])("%s", async (_, file, options, words) => {
    const { status, out, err } = await runCli(["chart", file, ...options]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toContain(words);
  });

  it("writes nothing where the table is refused", async () => {
    const out = join(folder, "never.svg");
    const bad = table("bad.csv", "index,value\n1,x\n");
    expect((await runCli(["chart", bad, "--method", "c", "--out", out])).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
