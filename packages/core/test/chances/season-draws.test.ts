import fc from "fast-check";
import { expect, it } from "vitest";
import { seasonDraws } from "../../src/chances/season-draws.ts";
import { chanceModelOf, type SeasonSoFar } from "../../src/index.ts";
import { applicantWith, syntheticFacts, toldSoFar } from "./synthetic-facts.ts";

const NODES = 15;
const facts = syntheticFacts(
  Array.from({ length: 12 }, (_, i) => ({
    openness: -3 + (i % 5) / 2,
    specialty: i % 3 === 0 ? "Family Medicine" : "Internal Medicine",
  })),
);
const states = ["waiting", "invited", "rejected", "withdrawn"] as const;
const soFar: fc.Arbitrary<SeasonSoFar | null> = fc.option(
  fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 4 }).chain((rows) =>
    fc.tuple(...rows.map(() => fc.constantFrom(...states))).map((found) =>
      toldSoFar(
        "2026-11-10",
        rows.map((row, i) => ({ row, level: 0 as const, state: found[i]!, applied: "2026-09-24" })),
      ),
    ),
  ),
);
const rowSets = fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 8 });

/** Chances at every node of one program in each of the first draws. */
function drawnOf(told: SeasonSoFar | null, rows: readonly number[], row: number, skip: number): number[][] {
  const model = chanceModelOf({ facts, applicant: applicantWith(), soFar: told });
  const draws = seasonDraws(model, Int32Array.from(rows), 7);
  for (let d = 0; d < skip; d++) draws.skip();
  return Array.from({ length: 3 }, () => {
    const { fillInterview, nodeWeights } = draws.next();
    const chances = new Float64Array(NODES);
    fillInterview(chances, 0, rows.indexOf(row), 0);
    expect(nodeWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    return [...chances];
  });
}

it("draws a program the same whichever others are drawn beside it", () => {
  fc.assert(
    fc.property(soFar, rowSets, rowSets, fc.nat({ max: 11 }), (told, some, others, row) => {
      const one = drawnOf(told, [...new Set([...some, row])], row, 0);
      const two = drawnOf(told, [...new Set([row, ...others])], row, 0);
      expect(two).toEqual(one);
    }),
    { numRuns: 40 },
  );
});

it("skips a draw as if it had been made", () => {
  fc.assert(
    fc.property(soFar, rowSets, (told, rows) => {
      const row = rows[0]!;
      expect(drawnOf(told, rows, row, 1).slice(0, 2)).toEqual(drawnOf(told, rows, row, 0).slice(1));
    }),
    { numRuns: 20 },
  );
});
