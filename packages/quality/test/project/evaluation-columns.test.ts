import { PROJECT_EVALUATIONS } from "@smartpick/core";
import { describe, expect, it } from "vitest";
import { evaluationColumns, projectEvaluation } from "../../src/index.ts";
import { tableOf } from "../table-of.ts";

/** A sound cell of each column that may stand in an empty table. */
const CELLS: Readonly<Record<string, string>> = {
  id: "nurse 1",
  person: "nurse 1",
  problem: "Dose keeps its old value",
  heuristics: "error",
  task: "Record an allergy",
  step: "Save",
  completed: "yes",
  date: "2026-02-01",
  alert: "Duplicate order",
  outcome: "overridden",
  appropriate: "no",
  w_mental: "5",
  w_physical: "0",
  w_temporal: "4",
  w_performance: "1",
  w_effort: "3",
  w_frustration: "2",
};

describe("the columns of an empty table", () => {
  it.each(PROJECT_EVALUATIONS)("of kind %s are accepted once a row is filled in", (kind) => {
    const columns = evaluationColumns(kind);
    const row = columns.map((column) => CELLS[column] ?? "2");
    const found = projectEvaluation(tableOf([columns.join(","), row.join(",")].join("\n")), kind);
    expect(found.ok ? [] : found.problems).toEqual([]);
  });
});
