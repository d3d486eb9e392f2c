import { describe, expect, it } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { type Answerable, jointGain } from "../../../src/portfolio/second-look/joint-gain.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { exhaustive } from "../instances/exhaustive.ts";
import { small } from "../instances/small-instance.ts";

/** Three programs that may answer no, and are as they were after a yes. */
function asked(instance: PortfolioInstance, levels: Int8Array): Answerable[] {
  const nodes = instance.nodeWeights.length;
  return [...levels.keys()]
    .filter((program) => levels[program]! >= 0)
    .slice(0, 3)
    .map((program) => {
      const yes = new Float64Array(instance.levels * nodes);
      for (let level = 0; level < instance.levels; level++) {
        const from = (level * instance.size + program) * nodes;
        yes.set(instance.prob.subarray(from, from + nodes), level * nodes);
      }
      return { program, probabilityYes: 0.6, yes, no: new Float64Array(instance.levels * nodes) };
    });
}

/** The instance with these answers, at no more applications than `levels` holds. */
function answered(
  instance: PortfolioInstance,
  programs: readonly Answerable[],
  no: number,
): PortfolioInstance {
  const nodes = instance.nodeWeights.length;
  const prob = instance.prob.slice();
  programs.forEach(({ program }, at) => {
    if ((no & (1 << at)) === 0) return;
    for (let level = 0; level < instance.levels; level++)
      prob.fill(0, (level * instance.size + program) * nodes, (level * instance.size + program + 1) * nodes);
  });
  return { ...instance, prob };
}

describe("what the answers of several programs are worth together", () => {
  it("comes near what the best list gains on average over every combination of answers, and never passes the dearest", () => {
    let worth = 0;
    let whole = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const free = small(seed);
      const { levels, feasible } = solvePortfolio(free);
      if (!feasible) continue;
      const chosen = levels.filter((level) => level >= 0).length;
      const instance = { ...free, maxCount: Math.min(free.maxCount, chosen) };
      const programs = asked(instance, levels);
      if (programs.length < 3) continue;
      let expected = 0;
      let most = 0;
      for (let no = 0; no < 8; no++) {
        const changed = answered(instance, programs, no);
        const best = exhaustive(changed)!.value - portfolioValue(changed, levels);
        const nos = [0, 1, 2].filter((at) => (no & (1 << at)) !== 0).length;
        expected += 0.4 ** nos * 0.6 ** (3 - nos) * best;
        most = Math.max(most, best);
      }
      const gain = jointGain(instance, levels, programs, seed);
      expect(gain).toBeGreaterThanOrEqual(0);
      expect(gain).toBeLessThanOrEqual(most + 1e-12);
      worth += gain;
      whole += expected;
    }
    expect(whole).toBeGreaterThan(0);
    // Sixteen draws of the answers an instance, so the sum over them errs by some per cent.
    expect(worth / whole).toBeGreaterThan(0.88);
    expect(worth / whole).toBeLessThan(1.12);
  });

  it("is nothing where every answer is a yes that changes nothing", () => {
    const instance = small(3);
    const { levels } = solvePortfolio(instance);
    const programs = asked(instance, levels).map((one) => ({ ...one, probabilityYes: 1 }));
    expect(jointGain(instance, levels, programs, 1)).toBe(0);
  });
});
