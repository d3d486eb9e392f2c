import type { PlanReport } from "@smartpick/core";
import { expect, test } from "vitest";
import { evidenceParts } from "../../src/index.ts";

test("the evidence is told by part, with the grade that most programs have", () => {
  const list = ["thin", "moderate", "thin"].map((evidence) => ({
    evidence,
  })) as unknown as PlanReport["list"];
  expect(
    evidenceParts({
      list,
      levels: [{ specialty: "Pediatrics", grade: "moderate", why: "sources-differ", factor: 2, sources: [] }],
    }),
  ).toEqual([
    { part: "How many of your type match in Pediatrics", grade: "moderate", why: "Sources differ." },
    { part: "Facts about your 3 programs", grade: "thin", why: "1 moderate and 2 thin." },
  ]);
  expect(evidenceParts({ list: [] })).toEqual([]);
});
