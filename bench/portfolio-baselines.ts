import { type Levels, type PortfolioInstance, portfolioValue } from "@smartpick/core";

/** Lists as people build them by hand: the N likeliest, the N most liked, or N by taste times chance, ranked once. */
export function byHand(instance: PortfolioInstance, rule: "likely" | "liked" | "expected"): Levels {
  const nodes = instance.nodeWeights.length;
  const likely = Float64Array.from({ length: instance.size }, (_, p) => {
    let chance = 0;
    for (let k = 0; k < nodes; k++) chance += instance.nodeWeights[k]! * instance.prob[p * nodes + k]!;
    return chance;
  });
  const score = (p: number) => {
    if (rule === "likely") return likely[p]!;
    return rule === "liked" ? instance.utility[p]! : likely[p]! * instance.utility[p]!;
  };
  const order = Array.from(likely.keys()).sort((a, b) => score(b) - score(a));
  const levels = new Int8Array(instance.size).fill(-1);
  const gold = instance.groups.map((group) => group.gold);
  const silver = instance.groups.map((group) => group.silver);
  for (const p of order.slice(0, instance.maxCount)) {
    const g = instance.group[p]!;
    levels[p] = 0;
    if (gold[g]! > 0) {
      gold[g] = gold[g]! - 1;
      levels[p] = 2;
    } else if (silver[g]! > 0) {
      silver[g] = silver[g]! - 1;
      levels[p] = 1;
    }
  }
  return levels;
}

/** Share of `value` that a list loses. */
export function lossOf(instance: PortfolioInstance, levels: Levels, value: number): number {
  return 1 - portfolioValue(instance, levels) / value;
}
