import { readFileSync } from "node:fs";
import { parseProject, projectTreeIn } from "@smartpick/profile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { projectFileText, tablesOf } from "../../../src/features/projects/project-file-text.ts";
import { csvName, freeCsvName } from "../../../src/features/projects/table-name.ts";

const example = (name: string): string =>
  readFileSync(new URL(`../../../../../examples/projects/${name}.yaml`, import.meta.url), "utf8");

test.each(["reminder-call", "no-show-reminders"])("%s that is saved again is the same project", (name) => {
  const tree = projectTreeIn(example(name));
  if (!tree.ok) throw new Error("refused");
  expect(parseProject(projectFileText(tree.value), "a.json")).toEqual(parseProject(example(name)));
});

test("a file that is being filled in is saved without its gaps, and is read", () => {
  const text = projectFileText({
    kind: "data-analysis",
    title: "A",
    problem: "",
    measures: [{}, { name: "visits", unit: "" }],
    comparison: { data: "a.csv", outcome: "x", exposure: "y", strata: [] },
  });
  const read = parseProject(text, "a.json");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.measures.map(({ name }) => name)).toEqual(["visits"]);
  expect(read.value.comparison?.strata).toEqual([]);
});

test("tables of a folder are saved beside the project, where its file names them", () => {
  const file = {
    kind: "usability",
    title: "A",
    chart: { data: "tables/run.csv" },
    comparison: { data: "tables\\cases.csv" },
    evaluations: [
      { data: "sus.csv", kind: "sus" },
      { data: "sus.csv", kind: "tlx" },
    ],
  };
  expect(tablesOf({ id: "p", file })).toEqual([
    { name: "tables/run.csv", key: "p" },
    { name: "tables\\cases.csv", key: "p/tables\\cases.csv" },
    { name: "sus.csv", key: "p/sus.csv" },
  ]);
  const saved = JSON.parse(projectFileText(file));
  expect([saved.chart.data, saved.comparison.data]).toEqual(["tables-run.csv", "tables-cases.csv"]);
  expect(parseProject(projectFileText(file), "a.json").ok).toBe(true);
  expect(tablesOf({ id: "p", file: { kind: "usability", chart: "slip", comparison: 3 } })).toEqual([]);
});

test("a table has a name that a project file may hold, and no name of another table", () => {
  for (const name of ["a.csv", "a.tsv", "a.txt", "a", "C:\\x\\a.csv", "../a.csv", ".csv", "ü .CSV", ""]) {
    const file = { kind: "workflow", title: "A", chart: { data: csvName(name) } };
    expect(parseProject(JSON.stringify(file)).ok, name).toBe(true);
  }
  const tree = {
    chart: { data: "a.csv" },
    comparison: { data: "a-2.csv" },
    evaluations: [{ data: "b.csv" }],
  };
  expect(freeCsvName(tree, "a.csv", null)).toBe("a-3.csv");
  expect(freeCsvName(tree, "a.csv", "a.csv")).toBe("a.csv");
  expect(freeCsvName(tree, "b.txt", "a-2.csv")).toBe("b-2.csv");
});

test("whatever a file is called, a project file takes the name of its table", () => {
  const anyName = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom(
      "clinic \u202e.csv",
      "مواعيد.xlsx",
      "🙂.csv",
      ".csv",
      "..",
      "a/b:c.TSV",
      `${"long ".repeat(80)}.csv`,
    ),
  );
  fc.assert(
    fc.property(anyName, (name) => {
      const data = csvName(name);
      const read = parseProject(
        projectFileText({
          kind: "data-analysis",
          title: "A",
          comparison: { data, outcome: "x", exposure: "y" },
        }),
        "a.json",
      );
      expect(read.ok && read.value.comparison?.data).toBe(data);
    }),
    { numRuns: 500, seed: 7 },
  );
});
