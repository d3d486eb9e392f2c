import { expect, test } from "vitest";
import {
  clinicIn,
  comparisonIn,
  linesAt,
  withChanges,
} from "../../../src/features/projects/comparison-tree.ts";

test("a sample clinic is one of the kinds that are known, its number and rows as usual where none are told", () => {
  expect(clinicIn({ clinic: { kind: "diabetes", seed: 7, rows: 90 } })).toEqual({
    ...{ kind: "diabetes", seed: 7, rows: 90 },
  });
  expect(clinicIn({ clinic: { kind: "no-shows" } })).toEqual({ kind: "no-shows", seed: 1, rows: 2000 });
  for (const clinic of [undefined, null, "no-shows", [], { kind: "asthma" }, {}])
    expect(clinicIn({ clinic })).toBeNull();
});

test("what is emptied is taken out of the block, while no strata at all are an answer", () => {
  const before = { data: "a.csv", event: "yes", strata: ["age"] };
  expect(withChanges(before, { event: "", strata: [] })).toEqual({ data: "a.csv", strata: [] });
  expect(withChanges(before, { event: undefined, outcome: "x" })).toEqual({
    ...{ data: "a.csv", outcome: "x", strata: ["age"] },
  });
  expect(comparisonIn({ comparison: ["slip"] })).toEqual({});
  expect(linesAt({ findings: ["a=none", 3, null] }, "findings")).toEqual(["a=none"]);
});
