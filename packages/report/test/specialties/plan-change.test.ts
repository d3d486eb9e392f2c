import type { WhatIfReport } from "@smartpick/core";
import { expect, test } from "vitest";
import { planChangeChart, planChangeWords } from "../../src/index.ts";
import { isDrawing } from "../charts/is-drawing.ts";

const LEVER = {
  match: { low: 0.13, mid: 0.24, high: 0.37 },
  difference: { low: 0.015, mid: 0.052, high: 0.101 },
  effect: "raises",
  list: { programs: 112, usd: 2028 },
};
const report = (lever: object) =>
  ({
    base: { match: { low: 0.09, mid: 0.19, high: 0.3 }, programs: 84, usd: 1720 },
    levers: [lever],
  }) as unknown as WhatIfReport;

test("a plan is said before and after, each with range, programs and cost, and then the difference", () => {
  expect(planChangeWords(report(LEVER), { specialty: "Psychiatry", act: "add" })).toEqual([
    "Your plan now: a match in 19 of 100 seasons, 4 in 5 between 9 and 30. 84 programs, $1,720.",
    "With Psychiatry: a match in 24 of 100 seasons, 4 in 5 between 13 and 37. 112 programs, $2,028.",
    "About 5.2 more of 100; the chance is 4 in 5 that it is between +1.5 and +10.1.",
  ]);
  expect(planChangeWords(report(LEVER), { specialty: "Neurology", act: "remove" })[1]).toMatch(
    /^Without Neurology/,
  );
});

test("both are drawn on one axis; without a number after it nothing is", () => {
  const svg = planChangeChart(report(LEVER), { specialty: "<Psychiatry>", act: "add" }, 320) ?? "";
  isDrawing(svg);
  expect(svg.match(/class="band /g)).toHaveLength(2);
  const none = { ...LEVER, match: null, difference: null, list: null };
  expect(planChangeChart(report(none), { specialty: "X", act: "add" }, 320)).toBeNull();
  expect(planChangeWords(report(none), { specialty: "X", act: "add" })).toEqual([
    "What this does to your plan cannot be worked out.",
  ]);
});
