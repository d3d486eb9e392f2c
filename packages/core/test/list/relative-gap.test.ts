import { unwordedPlanSchema } from "@smartpick/answers";
import { expect, it } from "vitest";
import { caseOf, listOf, planReportOf } from "../../src/index.ts";
import { relativeGap } from "../../src/list/relative-gap.ts";
import { caseFacts, profileWith } from "../case/case-facts.ts";

it("is a share of the value, none where no list is better, and without end where the value is 0", () => {
  expect(relativeGap(0.5, 0.6)).toBeCloseTo(0.2, 12);
  expect(relativeGap(0.5, 0.5)).toBe(0);
  expect(relativeGap(0, 0)).toBe(0);
  expect(relativeGap(0, 0.1)).toBe(Number.POSITIVE_INFINITY);
});

it("stands as null in a plan where no share can be told, in the report and in its JSON alike", () => {
  const base = caseOf(caseFacts([{}, {}]), profileWith(), { today: "2026-07-01", seed: 1, draws: 2 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  const list = listOf(base.value);
  const none = { value: 0, upperBound: 0.2, gap: relativeGap(0, 0.2), exact: false };
  const report = planReportOf(base.value, { ...list, solution: { ...list.solution, ...none } });
  expect(report.certificate).toEqual({ value: 0, upperBound: 0.2, gap: null });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(unwordedPlanSchema.safeParse(report).success).toBe(true);
});
