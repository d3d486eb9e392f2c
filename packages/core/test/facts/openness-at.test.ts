import { describe, expect, it } from "vitest";
import { opennessAt } from "../../src/facts/openness-at.ts";
import { gaussHermite } from "../../src/math/gauss-hermite.ts";
import { logistic } from "../../src/math/logistic.ts";
import { syntheticFacts } from "../chances/synthetic-facts.ts";

const facts = syntheticFacts([
  { openness: -3.5, opennessSd: 0.7 },
  { openness: 0.4, opennessSd: 1.1 },
]);
const share = (row: number, season: number): number => {
  const { mean, sd } = opennessAt(facts, row, 3, season);
  const { nodes, weights } = gaussHermite(41);
  return nodes.reduce((sum, z, k) => sum + weights[k]! * logistic(mean + sd * z), 0);
};

describe("openness in a season", () => {
  it("is as estimated in the season it was carried to and before it", () => {
    for (const season of [2026, 2027, 2028]) {
      const { mean, sd, basis } = opennessAt(facts, 0, 3, season);
      expect([mean, sd]).toEqual([Math.fround(-3.5), Math.fround(0.7)]);
      expect(basis).toBe("program-rate");
    }
  });

  it("widens with each season beyond it, at the same mean share", () => {
    for (const row of [0, 1]) {
      let last = opennessAt(facts, row, 3, 2028).sd;
      for (const season of [2029, 2030, 2034, 2040]) {
        const { sd } = opennessAt(facts, row, 3, season);
        expect(sd ** 2).toBeCloseTo(opennessAt(facts, row, 3, 2028).sd ** 2 + 0.2 * (season - 2028), 6);
        expect(sd).toBeGreaterThan(last);
        last = sd;
        expect(share(row, season) / share(row, 2028)).toBeCloseTo(1, 2);
      }
    }
  });

  it("throws where there is no estimate", () => {
    expect(() => opennessAt(facts, 7, 3, 2028)).toThrow(/row 7/);
  });
});
