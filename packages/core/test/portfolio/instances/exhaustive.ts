import { portfolioUsd } from "../../../src/portfolio/problem/fees.ts";
import type { Levels, PortfolioInstance } from "../../../src/portfolio/problem/instance.ts";
import { portfolioValue } from "../../../src/portfolio/problem/value.ts";

/** Whether a choice keeps every limit, written from the contract alone and not from the solver. */
export function keepsLimits(instance: PortfolioInstance, levels: Levels): boolean {
  const { group, groups, caps, must, never, maxCount, maxSilver, maxGold, budgetUsd } = instance;
  const all = Array.from(levels.keys()).filter((p) => levels[p]! >= 0);
  const at = (members: readonly number[], level: number) => members.filter((p) => levels[p] === level).length;
  if (all.length > maxCount || at(all, 1) > maxSilver || at(all, 2) > maxGold) return false;
  if (must.some((p) => levels[p]! < 0) || never.some((p) => levels[p]! >= 0)) return false;
  for (let g = 0; g < groups.length; g++) {
    const members = all.filter((p) => group[p] === g);
    const { minCount, maxCount: most, silver, gold } = groups[g]!;
    if (members.length < minCount || members.length > most) return false;
    if (at(members, 1) > silver || at(members, 2) > gold) return false;
  }
  for (const cap of caps) {
    const members = [...new Set(cap.of)].filter((p) => levels[p]! >= 0);
    const count = cap.level === null ? members.length : at(members, cap.level);
    if (count < cap.min || count > cap.max) return false;
  }
  return portfolioUsd(instance, levels) <= budgetUsd + 1e-6;
}

/** The largest F over every feasible choice, or null when there is none; (levels + 1)^size choices are looked at. */
export function exhaustive(instance: PortfolioInstance): { value: number; levels: Levels } | null {
  const levels = new Int8Array(instance.size).fill(-1);
  let best: { value: number; levels: Levels } | null = null;
  for (;;) {
    if (keepsLimits(instance, levels)) {
      const value = portfolioValue(instance, levels);
      if (best === null || value > best.value) best = { value, levels: levels.slice() };
    }
    let p = 0;
    while (p < instance.size && levels[p] === instance.levels - 1) levels[p++] = -1;
    if (p === instance.size) return best;
    levels[p] = levels[p]! + 1;
  }
}
