import { expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { analysisPlan } from "../../src/analysis/analysis-plan.ts";
import { columnChoices } from "../../src/analysis/column-choices.ts";
import { makeClinic } from "../../src/clinics/make-clinic.ts";

it("offers the values that an analysis sees: spellings joined, words for nothing left out, the commonest first", () => {
  const cells = ["came", "Came", "came", "missed", "came", "missed", "came", "unknown", ""];
  const rows = cells.map((cell, at) => [String(at), cell]);
  const table = { columns: ["case", "status"], rows, lines: rows.map((_, at) => at + 2) };
  const [cases, status] = columnChoices(table, null);
  expect(status).toEqual({ name: "status", type: "category", n: 7, distinct: 2, values: ["came", "missed"] });
  expect(cases).toMatchObject({ n: 9, distinct: 9 });
});

it("offers no list of values where there are more than twelve", () => {
  const rows = Array.from({ length: 13 }, (_, at) => [String(at)]);
  const table = { columns: ["hour"], rows, lines: rows.map((_, at) => at + 2) };
  expect(columnChoices(table, null)).toEqual([
    { name: "hour", type: "number", n: 13, distinct: 13, values: [] },
  ]);
  const twelve = { ...table, rows: rows.slice(1) };
  expect(columnChoices(twelve, null)[0]?.values).toHaveLength(12);
});

it("offers of a sample clinic only values that its analysis takes", () => {
  const { table } = makeClinic("no-shows", 400, 2);
  const choices = columnChoices(table, "no-shows");
  expect(choices.map(({ name }) => name)).toEqual(table.columns);
  const status = choices.find(({ name }) => name === "status");
  expect(status?.values.toSorted()).toEqual(["attended", "no-show"]);
  for (const event of status?.values ?? [])
    expect(analyse(table, analysisPlan("no-shows", { outcome: "status", event })).ok).toBe(true);
});
