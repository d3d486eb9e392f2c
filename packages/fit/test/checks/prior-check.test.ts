import { SPECIALTIES } from "@smartpick/core";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPrior, type PriorCheck } from "../../src/checks/prior-check.ts";
import { cellOf } from "../../src/openness/predictors.ts";
import { fitPrior } from "../../src/openness/prior.ts";
import { countLikelihood } from "../../src/openness/rate-likelihood.ts";

const GROUPS = [
  { name: "intercept", size: 1, sd: 4, estimated: false },
  { name: "slope", size: 1, sd: 1, estimated: false },
];

describe("what is foretold of programs whose rate was hidden", () => {
  let check: PriorCheck;
  beforeAll(() => {
    const cell = cellOf({ specialty: "Internal Medicine" });
    // Shares that grow evenly with x and then stop: a straight line of logits goes on and foretells too much.
    const rows = Array.from({ length: 300 }, (_, i) => {
      const x = ((i * 7) % 300) / 50 - 3;
      const published = Math.round(100 / (1 + Math.exp(3 - Math.min(x, 1)))) / 100;
      const likelihood = countLikelihood(Math.round(400 * published), 400);
      return { columns: [0, 1], values: [1, x], cell, likelihood, published };
    });
    [check] = checkPrior(fitPrior(rows, GROUPS, SPECIALTIES.length), 3, ["Internal Medicine", "Surgery"]) as [
      PriorCheck,
    ];
  });

  test("names the groups that have enough programs, and only specialties that were seen", () => {
    expect(check.specialty).toBe("Internal Medicine");
    expect(check.top.map(({ programs }) => programs)).toEqual([10, 30, 100]);
    expect(check.lowerHalf.programs).toBe(150);
  });

  test("shows that the fit foretells too much at the top, and that calibration brings it nearer", () => {
    const [top] = check.top;
    expect(top!.fitted).toBeGreaterThan(top!.published * 1.3);
    expect(Math.abs(top!.calibrated - top!.published)).toBeLessThan(
      0.85 * Math.abs(top!.fitted - top!.published),
    );
  });
});
