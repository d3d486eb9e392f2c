import { logistic, randomFrom } from "@smartpick/core";
import { expect, test } from "vitest";
import { usualInterviews } from "../../src/checks/usual-list.ts";
import type { ProgramOpenness } from "../../src/openness/program-openness.ts";
import { program } from "../synthetic-tables.ts";

const open = (mean: number, sd: number): ProgramOpenness => {
  const estimate = { mean, sd };
  return {
    program: program("acgme:1"),
    type: 3,
    prior: estimate,
    in2024: estimate,
    latest: estimate,
    coming: estimate,
    basis: 2,
    percent: null,
    applicants: null,
    likelihood: null,
  };
};

test("applications to all programs give the sum of their shares, whatever the weights", () => {
  const programs = [-3, -2, -1].map((mean) => open(mean, 0));
  const sum = logistic(-3) + logistic(-2) + logistic(-1);
  expect(usualInterviews(programs, 3, 0.55, randomFrom(1), 2)).toBeCloseTo(sum, 10);
});

test("weights towards open programs raise the number of interviews", () => {
  const programs = Array.from({ length: 60 }, (_, i) => open(-4 + i / 20, 0.5));
  const even = usualInterviews(programs, 20, 0, randomFrom(2), 200);
  const chosen = usualInterviews(programs, 20, 1, randomFrom(2), 200);
  expect(chosen).toBeGreaterThan(1.3 * even);
});
