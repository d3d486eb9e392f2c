import { describe, expect, it } from "vitest";
import { chanceDraws } from "../../src/chances/chance-draws.ts";
import { resampled } from "../../src/chances/resampled.ts";
import { chanceModelOf, chanceRanges, type SeasonSoFar, type SentApplication } from "../../src/index.ts";
import { applicantWith, surfaceFor, syntheticFacts, type TestProgram, toldSoFar } from "./synthetic-facts.ts";

const programs = Array.from(
  { length: 30 },
  (_, i): TestProgram => ({
    openness: -4 + (i % 12) / 4,
    opennessSd: 0.5 + (i % 3) / 4,
    specialty: i % 4 === 0 ? "Family Medicine" : "Internal Medicine",
    fields: i % 2 ? { visaJ1: { value: true, year: 2021, kind: "rule" } } : {},
  }),
);
const facts = syntheticFacts(programs);
const applicant = applicantWith({ visa: "j1" });
const rows = Int32Array.from(programs.keys());
const K = 17;
const modelOf = (soFar: SeasonSoFar | null = null) => chanceModelOf({ facts, applicant, soFar });
const sent = (row: number, state: SentApplication["state"], level: 0 | 1 | 2 = 0): SentApplication => ({
  row,
  level,
  state,
  applied: "2026-09-24",
});

/** Chance of matching with all of `rows` at these levels in one draw. */
function matchIn(draw: ReturnType<typeof chanceDraws>[number], levels: Int8Array): number {
  let match = 0;
  for (let k = 0; k < K; k++) {
    let missed = 1;
    levels.forEach((level, i) => {
      missed *= 1 - draw.match[(level * levels.length + i) * K + k]!;
    });
    match += draw.nodeWeights[k]! * (1 - missed);
  }
  return match;
}

describe("draws of all candidates", () => {
  it("are the very draws behind the ranges, at every signal level", () => {
    const levels = Int8Array.from(rows, (row) => row % 3);
    for (let seed = 1; seed <= 8; seed++) {
      const options = { seed, draws: 1 };
      const { low, mid, high } = chanceRanges(modelOf(), rows, levels, options).season.match;
      const [draw] = chanceDraws(modelOf(), rows, { ...options, count: 1 });
      expect(matchIn(draw!, levels)).toBeCloseTo(low < mid ? low : high, 10);
    }
  });

  it("are the very draws behind the ranges in season too", () => {
    const levels = new Int8Array(rows.length);
    const applications = [sent(0, "invited"), sent(1, "waiting", 2), sent(2, "waiting")];
    const model = modelOf(toldSoFar("2026-12-01", applications));
    levels[1] = 2;
    for (let seed = 1; seed <= 8; seed++) {
      const options = { seed, draws: 1 };
      const { low, mid, high } = chanceRanges(model, rows, levels, options).season.match;
      const [draw] = chanceDraws(model, rows, { ...options, count: 1 });
      expect(matchIn(draw!, levels)).toBeCloseTo(low < mid ? low : high, 10);
    }
  });

  it("count a draw more often the better it explains the season, and keep what was sent at every level", () => {
    const told = toldSoFar(
      "2026-12-01",
      [0, 1, 2, 3, 4, 5].map((row) => sent(row, "invited")),
    );
    const options = { seed: 1, draws: 300, count: 40 };
    const before = chanceDraws(modelOf(), rows, options);
    const after = chanceDraws(modelOf(told), rows, options);
    for (const draws of [before, after]) expect(draws.reduce((sum, { weight }) => sum + weight, 0)).toBe(40);
    const mean = (draws: typeof after) =>
      draws.reduce((sum, draw) => sum + draw.weight * matchIn(draw, new Int8Array(rows.length)), 0) / 40;
    expect(mean(after)).toBeGreaterThan(mean(before));
    for (const { match, nodeWeights } of after) {
      expect(nodeWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      for (let k = 0; k < K; k++) expect(match[(2 * rows.length + 3) * K + k]).toBe(match[3 * K + k]);
    }
  });

  it("have the surface in their middle", () => {
    const draws = chanceDraws(modelOf(), rows, { seed: 3, draws: 0, count: 1500 });
    const surface = surfaceFor(facts, applicant, rows);
    const mean = (match: Float64Array, weights: Float64Array, i: number) =>
      weights.reduce((sum, weight, k) => sum + weight * match[i * K + k]!, 0);
    for (const i of [0, 11, 23]) {
      const drawn = draws.reduce((sum, draw) => sum + mean(draw.match, draw.nodeWeights, i) / 1500, 0);
      expect(drawn / mean(surface.match, surface.weights, i)).toBeGreaterThan(0.85);
      expect(drawn / mean(surface.match, surface.weights, i)).toBeLessThan(1.15);
    }
  });
});

describe("resampling", () => {
  it("takes each draw in proportion to its weight, and as many as asked", () => {
    expect([...resampled([1, 2, 1], 8)]).toEqual([2, 4, 2]);
    expect([...resampled([0, 1e-9, 0], 5)]).toEqual([0, 5, 0]);
    expect(resampled([0.3, 0.1, 0.7, 0.2], 50).reduce((sum, times) => sum + times, 0)).toBe(50);
  });
});
