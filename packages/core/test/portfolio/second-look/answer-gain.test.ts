import { describe, expect, it } from "vitest";
import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";
import { answerGain } from "../../../src/portfolio/second-look/answer-gain.ts";
import { listAtHand } from "../../../src/portfolio/second-look/list-at-hand.ts";
import { solvePortfolio } from "../../../src/portfolio/solve.ts";
import { exhaustive } from "../instances/exhaustive.ts";
import { small } from "../instances/small-instance.ts";

/** The instance after an answer has multiplied the chances of one program, and those chances by level and node. */
function afterAnswer(instance: PortfolioInstance, program: number, times: number) {
  const nodes = instance.nodeWeights.length;
  const prob = instance.prob.slice();
  const after = new Float64Array(instance.levels * nodes);
  for (let level = 0; level < instance.levels; level++) {
    const from = (level * instance.size + program) * nodes;
    for (let k = 0; k < nodes; k++) {
      prob[from + k] = Math.min(0.95, prob[from + k]! * times);
      after[level * nodes + k] = prob[from + k]!;
    }
  }
  return { changed: { ...instance, prob }, after };
}

describe("what an answer about one program is worth", () => {
  it("is never below 0 and never above what the best list would gain, and is nearly that in most cases", () => {
    let asked = 0;
    let worth = 0;
    let whole = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const instance = small(seed);
      const { levels, feasible } = solvePortfolio(instance);
      if (!feasible) continue;
      const list = listAtHand(instance, levels);
      for (let program = 0; program < instance.size; program += 2) {
        if (instance.never.includes(program)) continue;
        for (const times of [0, 3]) {
          const { changed, after } = afterAnswer(instance, program, times);
          const gain = answerGain(list, program, after);
          const best = exhaustive(changed)!.value - portfolioValue(changed, levels);
          asked++;
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(best + 1e-9);
          if (best > 1e-6) {
            worth++;
            if (gain > 0.9 * best) whole++;
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(150);
    expect(worth).toBeGreaterThan(30);
    expect(whole / worth).toBeGreaterThan(0.5);
  });

  it("is the next best program where a listed one turns out closed", () => {
    const instance: PortfolioInstance = {
      nodeWeights: Float64Array.of(1),
      size: 3,
      levels: 1,
      prob: Float64Array.of(0.5, 0.4, 0.3),
      utility: Float64Array.of(1, 1, 1),
      group: Int32Array.of(0, 0, 0),
      groups: [{ name: "", feeSteps: [], silver: 0, gold: 0, minCount: 0, maxCount: 3 }],
      cost: new Float64Array(3),
      budgetUsd: Number.POSITIVE_INFINITY,
      maxCount: 2,
      maxSilver: 0,
      maxGold: 0,
      caps: [],
      must: [],
      never: [],
    };
    const list = listAtHand(instance, Int8Array.of(0, 0, -1));
    // Left alone the list is worth 0.4; with the third in place of the first 1 − 0.6 · 0.7.
    expect(answerGain(list, 0, Float64Array.of(0))).toBeCloseTo(1 - 0.6 * 0.7 - 0.4, 12);
    // The third at 0.45 would take the place of the second: 1 − 0.5 · 0.55 against 1 − 0.5 · 0.6.
    expect(answerGain(list, 2, Float64Array.of(0.45))).toBeCloseTo(0.5 * 0.6 - 0.5 * 0.55, 12);
    // A better chance of a program that is listed anyway moves nothing.
    expect(answerGain(list, 0, Float64Array.of(0.9))).toBe(0);
  });
});
