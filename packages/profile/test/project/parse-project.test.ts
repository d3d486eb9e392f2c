import { readFileSync } from "node:fs";
import type { GuidedProject, Problem, Result } from "@smartpick/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProject, parseProjectValue, projectJsonSchema } from "../../src/index.ts";
import { isTableBeside } from "../../src/project/table-beside.ts";
import { satisfies } from "../json-schema-oracle.ts";

const EXAMPLE = readFileSync(
  new URL("../../../../examples/projects/reminder-call.yaml", import.meta.url),
  "utf8",
);
const SMALLEST = { kind: "workflow", title: "A project" };

function problemsOf(result: Result<GuidedProject, Problem>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

/** The project of a value that is accepted. */
function projectOf(value: unknown): GuidedProject {
  const parsed = parseProjectValue(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe("a project file", () => {
  it("needs a title and a kind, and nothing else", () => {
    const project = projectOf(SMALLEST);
    expect(Object.values(project.texts).every((text) => text === null)).toBe(true);
    expect([project.measures, project.chart, project.role, project.month]).toEqual([[], null, null, null]);
    expect(problemsOf(parseProject("place: Pokhara\n")).map(({ code, path }) => [code, path])).toEqual([
      ["missing", "kind"],
      ["missing", "title"],
    ]);
  });

  it("keeps her texts as they are written, line ends too", () => {
    const problem = "First line — “quoted”.\n\nSecond: 23.5 of 100.";
    expect(projectOf({ ...SMALLEST, problem }).texts.problem).toBe(problem);
  });

  it("reads other spellings of its words, and a chart without a method as a run chart", () => {
    const project = projectOf({
      ...SMALLEST,
      kind: "Data analysis",
      month: "August 2026",
      measures: [{ name: "missed visits", kind: "Outcome", better: "less" }],
      chart: { data: "visits.CSV", rules: "Anhøj" },
    });
    expect([project.kind, project.month]).toEqual(["data-analysis", "2026-08"]);
    expect(project.measures[0]).toMatchObject({ kind: "outcome", better: "lower" });
    expect(project.chart).toMatchObject({ data: "visits.CSV", method: "run", rules: "anhoej" });
  });

  it.each([
    ["titel: A\nkind: workflow\n", "unknown-key", "titel", 1],
    ["title: A\nkind: qi\n", "not-in-list", "kind", 2],
    ["title: A\nkind: workflow\nlimitation: none\n", "unknown-key", "limitation", 3],
    ["title: A\nkind: workflow\nchart: {data: ../secret.csv}\n", "wrong-type", "chart.data", 3],
    ["title: A\nkind: workflow\nchart: {data: a.csv, freeze: 0}\n", "out-of-range", "chart.freeze", 3],
    ["title: A\nkind: workflow\nmonth: 2026\n", "wrong-type", "month", 3],
    ['title: "A\\u0007"\nkind: workflow\n', "unprintable", "title", 1],
    ["schema: smartpick/project@2\ntitle: A\nkind: workflow\n", "unsupported-version", "schema", 1],
    [
      "title: A\nkind: workflow\ninterventions: [{text: b, from: 2026-05-02, to: 2026-05-01}]\n",
      "contradiction",
      "interventions[0].to",
      3,
    ],
  ] as const)("refuses %j, naming the field and its line", (text, code, path, line) => {
    expect(problemsOf(parseProject(text))).toContainEqual(expect.objectContaining({ code, path, line }));
  });

  it("names the nearest key", () => {
    const [problem] = problemsOf(parseProjectValue({ ...SMALLEST, limitation: "none" }));
    expect(problem).toMatchObject({ code: "unknown-key", nearest: "limitations" });
  });

  it("refuses a text that is too long with its length", () => {
    expect(problemsOf(parseProjectValue({ ...SMALLEST, problem: "a".repeat(6_001) }))).toEqual([
      { code: "too-large", path: "problem", found: 6_001, most: 6_000, unit: "characters" },
    ]);
  });

  it("names tables beside itself and below alone", () => {
    for (const path of ["a.csv", "data/a b.CSV", "a/b/c.csv"]) expect(isTableBeside(path), path).toBe(true);
    for (const path of [
      ...["/etc/a.csv", "../a.csv", "a/../../b.csv", "C:\\a.csv", "C:a.csv", "a.txt", ".csv", "", "a//b.csv"],
      ...["..\\a.csv", "\\\\host\\a.csv", `${"a".repeat(300)}.csv`],
    ])
      expect(isTableBeside(path), path).toBe(false);
  });
});

describe("any input", () => {
  const isProper = (result: Result<GuidedProject, Problem>): void => {
    if (result.ok) return;
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems.length).toBeLessThanOrEqual(20);
    expect(structuredClone(result.problems)).toEqual(result.problems);
  };

  it("is read or refused as text, never thrown at", () => {
    const edit = fc.record({
      from: fc.nat(EXAMPLE.length),
      length: fc.nat(60),
      by: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("null", "[]", "{}", "- ", ": ", "\t", "&a ", "*a", "\n", "'", "1e9"),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce(
          (so, { from, length, by }) => so.slice(0, from) + by + so.slice(from + length),
          EXAMPLE,
        );
        isProper(parseProject(text));
      }),
      { numRuns: 80, seed: 1 },
    );
  });

  it("is read or refused as a value, and what the JSON Schema takes is read", () => {
    const schema = projectJsonSchema();
    const keys = Object.keys((schema as { properties: object }).properties);
    const value = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("workflow", "2026-08", "a.csv", null, 0, -1, 3.5, true),
      fc.array(
        fc.dictionary(fc.constantFrom("name", "text", "from", "kind", "plan"), fc.string(), { maxKeys: 3 }),
        {
          maxLength: 2,
        },
      ),
      fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 5 }), (given) => {
        const file = { ...SMALLEST, ...given };
        const result = parseProjectValue(file);
        isProper(result);
        const plain = JSON.parse(JSON.stringify(file));
        if (!satisfies(schema, plain)) return;
        taken += 1;
        // Days in an impossible order and control characters are beyond what a JSON Schema says.
        const beyond = problemsOf(result).filter(
          ({ code }) => code !== "contradiction" && code !== "unprintable",
        );
        expect(beyond).toEqual([]);
      }),
      { numRuns: 200, seed: 2 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
