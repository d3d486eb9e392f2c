import { describe, expect, it } from "vitest";
import { chanceDraws } from "../../src/chances/chance-draws.ts";
import { NODES } from "../../src/chances/quality-grid.ts";
import { type Case, planReportOf } from "../../src/index.ts";
import { type Chosen, chosenOf } from "../../src/levers/chosen.ts";
import { differenceOf } from "../../src/levers/difference.ts";
import { matchDrawsOf } from "../../src/levers/match-draws.ts";
import { entryWith, profileWith } from "../case/case-facts.ts";
import { listed } from "./small-levers.ts";

const { exams } = profileWith();
const STEP3 = { exams: { ...exams, step3: "pass" } } as const;
const DRAWS = 24;

/** The chance of matching in each draw: every way in which the programs may take her or not, one after another. */
function byEnumeration({ model, options }: Case, { rows, levels }: Chosen): number[] {
  const found = chanceDraws(model, rows, { seed: options.seed, draws: DRAWS, count: DRAWS });
  return found.map(({ match, nodeWeights }) => {
    let matched = 0;
    for (let k = 0; k < NODES; k++) {
      for (let taken = 1; taken < 2 ** rows.length; taken++) {
        let chance = nodeWeights[k]!;
        for (let i = 0; i < rows.length; i++) {
          const q = match[(levels[i]! * rows.length + i) * NODES + k]!;
          chance *= (taken & (1 << i)) !== 0 ? q : 1 - q;
        }
        matched += chance;
      }
    }
    return matched;
  });
}

/** The value that a share `p` of values lies below, between neighbours in a straight line. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (at - Math.floor(at)) * (high - low);
}

describe("the difference of two chances of matching", () => {
  it("is that of every draw by brute force, not the difference of two ranges", () => {
    const before = listed({ budget: { usd: 380, maxPrograms: 4, usdPerChance: null } });
    const after = listed({ ...STEP3, budget: { usd: 380, maxPrograms: 4, usdPerChance: null } });
    const chosen = chosenOf(before.base, before.list);
    const anew = chosenOf(after.base, after.list);
    expect(chosen.rows.length).toBe(4);
    const [one, other] = [byEnumeration(before.base, chosen), byEnumeration(after.base, anew)];
    const gains = other.map((value, d) => value - one[d]!);
    const [from] = matchDrawsOf(before.base, [chosen]);
    const [same, to] = matchDrawsOf(after.base, [chosen, anew]);
    if (from === undefined || same === undefined || to === undefined) throw new Error("no draws");
    expect(same).toEqual(matchDrawsOf(after.base, [chosen])[0]);
    expect(from.values).toHaveLength(DRAWS);
    for (const [d, value] of one.entries()) expect(from.values[d]).toBeCloseTo(value, 10);
    const { mid, low, high } = differenceOf(from, to, null);
    expect(mid).toBeCloseTo(to.mid - from.mid, 12);
    expect(low).toBeCloseTo(Math.min(mid, quantile(gains, 0.1)), 10);
    expect(high).toBeCloseTo(Math.max(mid, quantile(gains, 0.9)), 10);
    const apart = quantile(other, 0.9) - quantile(one, 0.1) - (quantile(other, 0.1) - quantile(one, 0.9));
    expect(high - low).toBeLessThan(apart / 2);
  });

  it("stands on the draws behind the range of the plan, also inside a season", () => {
    const inSeason = [
      entryWith(0, { applied: "2026-09-23", invited: "2026-10-05" }),
      entryWith(1, { applied: "2026-09-23", rejected: "2026-10-06" }),
    ];
    for (const { base, list } of [listed(), listed({ inSeason }, { today: "2026-10-10" })]) {
      const { match } = planReportOf(base, list).chance;
      expect(matchDrawsOf(base, [chosenOf(base, list)])[0]?.mid).toBeCloseTo(match.mid, 14);
    }
  });

  it("weighs draws by what has happened, and never puts its middle outside", () => {
    const before = { mid: 0.2, values: Float64Array.of(0.1, 0.2, 0.3) };
    const after = { mid: 0.25, values: Float64Array.of(0.1, 0.3, 0.6) };
    const all = differenceOf(before, after, Float64Array.of(1e-12, 1e-12, 1));
    expect(all.mid).toBeCloseTo(0.05, 12);
    expect(all.low).toBe(all.mid);
    expect(all.high).toBeCloseTo(0.3, 6);
    const none = { mid: 0.2, values: new Float64Array(0) };
    expect(differenceOf(none, { ...none, mid: 0.3 }, null)).toEqual({
      mid: 0.3 - 0.2,
      low: 0.3 - 0.2,
      high: 0.3 - 0.2,
    });
  });
});
