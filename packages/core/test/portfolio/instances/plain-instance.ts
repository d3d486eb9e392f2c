import type { PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";

/** An instance without limits and fees in one group; `prob` is `[level][program][node]`, `over` replaces what is given. */
export function plainInstance(
  utility: readonly number[],
  prob: readonly (readonly (readonly number[])[])[],
  over: Partial<PortfolioInstance> = {},
): PortfolioInstance {
  const nodes = prob[0]?.[0]?.length ?? 1;
  return {
    nodeWeights: new Float64Array(nodes).fill(1 / nodes),
    size: utility.length,
    levels: prob.length as 1 | 2 | 3,
    prob: Float64Array.from(prob.flat(2)),
    utility: Float64Array.from(utility),
    group: new Int32Array(utility.length),
    groups: [
      { name: "all", feeSteps: [], silver: Infinity, gold: Infinity, minCount: 0, maxCount: Infinity },
    ],
    cost: new Float64Array(utility.length),
    budgetUsd: Infinity,
    maxCount: Infinity,
    maxSilver: Infinity,
    maxGold: Infinity,
    caps: [],
    must: [],
    never: [],
    ...over,
  };
}
