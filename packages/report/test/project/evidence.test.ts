import { readFileSync } from "node:fs";
import type { ProjectEvaluationKind } from "@smartpick/core";
import { analyse, analysisPlan, checkIdentifiers, projectEvaluation, type Table } from "@smartpick/quality";
import { readTable } from "@smartpick/reader";
import { expect, it } from "vitest";
import { comparisonEvidence, evaluationEvidence } from "../../src/project/evidence.ts";
import { wordedAnalysis } from "../../src/quality/analysis-words.ts";

function example(name: string): Table {
  const read = readTable(readFileSync(new URL(`../../../../examples/projects/${name}`, import.meta.url)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

it.each<[kind: ProjectEvaluationKind, name: string, brief: string]>([
  ["sus", "order-entry-sus.csv", "mean System Usability Scale score 38.4 of 100 (8 people)"],
  ["heuristics", "order-entry-problems.csv", "7 problems judged by 3 raters, 4 major or worse"],
  ["tasks", "order-entry-tasks.csv", "1 task tried by 5 people"],
])("a table of %s is told in a few words for a CV", (kind, name, brief) => {
  const report = projectEvaluation(example(name), kind);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  expect(evaluationEvidence(name, report.value)).toMatchObject({ kind, data: name, brief });
});

it("a comparison is told with its interval, and made-up rows as made up", () => {
  const table = example("no-show-reminders.csv");
  const briefOf = (kind: "no-shows" | null): string => {
    const asked = kind === null ? { outcome: "status", event: "no-show", exposure: "reminder" } : {};
    const found = analyse(table, analysisPlan(kind, asked));
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return comparisonEvidence("a.csv", wordedAnalysis(found.value, checkIdentifiers(table))).brief;
  };
  expect(briefOf("no-shows")).toBe(
    "difference −12.9 of 100 (95 % interval −23.8 to −2.0, 273 synthetic rows)",
  );
  expect(briefOf(null)).toMatch(/^difference .* rows\)$/);
  expect(briefOf(null)).not.toContain("synthetic");
});
