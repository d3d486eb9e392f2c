import { expect, test } from "vitest";
import { derivedCurve } from "../../src/checks/derived-curve.ts";
import type { Moments } from "../../src/stage-two/outcome-table.ts";

const moments = (n: number, mean: number, sd: number, q1: number, median: number, q3: number): Moments => ({
  n,
  mean,
  sd,
  q1,
  median,
  q3,
});

test("groups with equal ranks give the match rate at every number of ranks", () => {
  const ranks = moments(500, 4, 3, 2, 3, 5);
  const curve = derivedCurve({
    specialty: "Internal Medicine",
    matched: 400,
    total: 1000,
    applicantsPerPosition: 1.3,
    ranks: { matched: ranks, unmatched: ranks },
    step2ck: { matched: ranks, unmatched: ranks },
  });
  for (const r of [1, 3, 8]) expect(curve[r]).toBeCloseTo(0.4, 6);
});

test("where the matched have more ranks the curve rises", () => {
  const curve = derivedCurve({
    specialty: "Internal Medicine",
    matched: 480,
    total: 1000,
    applicantsPerPosition: 1.3,
    ranks: { matched: moments(480, 6.1, 4.5, 3, 5, 8), unmatched: moments(520, 2.5, 2.2, 1, 2, 3) },
    step2ck: {
      matched: moments(480, 249, 14, 240, 251, 259),
      unmatched: moments(520, 242, 14, 233, 243, 253),
    },
  });
  for (let r = 2; r <= 12; r++) expect(curve[r]!).toBeGreaterThan(curve[r - 1]!);
  expect(curve[1]).toBeLessThan(0.3);
  expect(curve[10]).toBeGreaterThan(0.75);
});
