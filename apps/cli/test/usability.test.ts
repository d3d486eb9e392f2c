import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoreSchema, usabilitySchema } from "@smartpick/answers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileIn, runCli, scratch } from "./run-cli.ts";

const EXAMPLES = new URL("../../../examples/usability/", import.meta.url).pathname;
const SUS = "id,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10";
const folder = scratch();

const SCORES = [
  ["sus", "sus.csv"],
  ["tlx", "tlx.csv"],
  ["tlx-weighted", "tlx.csv"],
] as const;
const KINDS = ["heuristics", "tasks", "alerts"] as const;

/** Fails unless a text for people is whole and no line is too wide. */
function whole(out: string): void {
  expect(out).not.toMatch(/\b(undefined|NaN|Infinity|null)\b|\[object/);
  for (const line of out.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(100);
}

describe("score", () => {
  it.each(SCORES)(
    "of %s prints a document of its format, and text with the finding first",
    async (scale, name) => {
      const json = await runCli(["score", join(EXAMPLES, name), "--scale", scale, "--json"]);
      expect(json.status, json.err).toBe(0);
      const document = JSON.parse(json.out);
      expect(scoreSchema.parse(document)).toEqual(document);
      expect(json.err).toBe(document.warnings.map((line: string) => `${line}\n`).join(""));
      const { status, out, err } = await runCli(["score", join(EXAMPLES, name), "--scale", scale]);
      expect([status, err]).toEqual([0, ""]);
      expect(out.replace(/\s+/g, " ").startsWith(document.finding)).toBe(true);
      for (const { id } of document.people) expect(out).toContain(id);
      whole(out);
    },
  );

  it("gives exactly the keys that scripts rely on, and null ends for one person", async () => {
    const file = fileIn(folder, "one.csv", `${SUS}\na,4,2,4,2,4,2,4,2,4,3\n`);
    const { out } = await runCli(["score", file, "--scale", "sus", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      ...{ schema: "smartpick/score@1", scale: "sus", n: 1, people: [{ id: "a", score: 72.5 }] },
      ...{ mean: 72.5, low: null, high: null },
    });
  });

  it.each([
    ["no scale", ["sus.csv"], /--scale is missing. It takes sus, tlx, tlx-weighted/],
    ["an unknown scale", ["sus.csv", "--scale", "umux"], /--scale umux: there is no such one/],
    ["a table of another scale", ["tlx.csv", "--scale", "sus"], /lacks the columns “q1”/],
    ["no file", ["nothing.csv", "--scale", "sus"], /there is no such file/],
  ])("refuses %s", async (_, [name = "", ...options], message) => {
    const { status, out, err } = await runCli(["score", join(EXAMPLES, name), ...options]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });

  it.each([
    [
      "an answer of 6",
      `${SUS}\na,6,1,5,1,5,1,5,1,5,1\n`,
      /line 2, column q1: “6” is not accepted. It takes a whole number from 1 to 5/,
    ],
    ["an empty answer", `${SUS}\n\na,5,1,5,1,5,1,5,1,5,\n`, /line 3, column q10: the cell is empty/],
    ["no rows", `${SUS}\n`, /no row below it/],
    ["an empty file", "", /is empty/],
    ["a web page", "<!doctype html><p>", /is a web page/],
    ["a quotation mark that never closes", `${SUS}\n"a,5,1\n`, /quotation mark/],
  ])("refuses %s, and says where", async (_, content, message) => {
    const { status, out, err } = await runCli([
      "score",
      fileIn(folder, "bad.csv", content),
      "--scale",
      "sus",
    ]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/\s+/g, " ")).toMatch(message);
  });

  it("reads semicolons, capitals and a byte-order mark as a sheet writes them", async () => {
    const text = `\uFEFF${SUS.toUpperCase().replaceAll(",", ";")}\r\n"Dr. A; ward 2";5;1;5;1;5;1;5;1;5;1\r\n`;
    const { out } = await runCli(["score", fileIn(folder, "sheet.csv", text), "--scale", "sus", "--json"]);
    expect(JSON.parse(out).people).toEqual([{ id: "Dr. A; ward 2", score: 100 }]);
  });
});

describe("usability", () => {
  it.each(KINDS)("of %s prints a document of its format, and text with the finding first", async (kind) => {
    const file = join(EXAMPLES, `${kind}.csv`);
    const json = await runCli(["usability", file, "--kind", kind, "--json"]);
    expect(json.status, json.err).toBe(0);
    const document = JSON.parse(json.out);
    expect(usabilitySchema.parse(document)).toEqual(document);
    const { status, out, err } = await runCli(["usability", file, "--kind", kind]);
    expect([status, err]).toEqual([0, ""]);
    expect(out.replace(/\s+/g, " ").startsWith(document.finding)).toBe(true);
    whole(out);
  });

  it("refuses a missing kind, another kind, and rows that are not of it", async () => {
    const file = join(EXAMPLES, "alerts.csv");
    expect((await runCli(["usability", file])).err).toContain("--kind is missing");
    expect((await runCli(["usability", file, "--kind", "clicks"])).err).toContain(
      "It takes heuristics, tasks, alerts",
    );
    const { status, err } = await runCli(["usability", file, "--kind", "tasks"]);
    expect(status).toBe(2);
    expect(err).toContain("lacks the columns");
  });

  it("tells long lists in part and says how many are left", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `alert ${at},overridden`);
    const file = fileIn(folder, "many.csv", ["alert,outcome", ...rows].join("\n"));
    const { out } = await runCli(["usability", file, "--kind", "alerts"]);
    expect(out).toContain("and 40 more; --json lists all");
  });
});

it("answers any damaged table with status 0 or 2, never with a stack trace", async () => {
  const cell = fc.oneof(
    fc.constantFrom("1", "5", "yes", "accepted", "", "=1+1", '"', "-1", "1e9"),
    fc.string({ maxLength: 6 }),
  );
  const heads = [
    SUS,
    "problem,heuristics,severity",
    "person,task,completed,seconds",
    "alert,outcome,appropriate,date",
  ];
  const verbs = [
    ...SCORES.map(([scale]) => ["score", "--scale", scale]),
    ...KINDS.map((kind) => ["usability", "--kind", kind]),
  ];
  const path = join(folder, "any.csv");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 4 }),
      fc.constantFrom(...verbs),
      async (head, rows, [verb = "", ...options]) => {
        writeFileSync(path, [head, ...rows.map((row) => row.join(","))].join("\n"));
        const { status, out, err } = await runCli([verb, path, ...options]);
        expect([0, 2]).toContain(status);
        expect(err).not.toMatch(/\n\s+at \S+ \(|TypeError|RangeError/);
        if (status === 2) expect([out, err.length > 0]).toEqual(["", true]);
        else whole(out.replaceAll("null", ""));
      },
    ),
    { numRuns: 150 },
  );
});
