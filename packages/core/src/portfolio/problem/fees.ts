import type { Levels, PortfolioGroup, PortfolioInstance } from "./instance.ts";

/**
 * Fee in US dollars for 0 … `most` programs of one group. Steps are read in order; beyond the last step its price
 * carries on, so that a list can never become cheaper by leaving the published steps.
 */
export function feeTable(group: PortfolioGroup, most: number): Float64Array {
  const table = new Float64Array(most + 1);
  let step = 0;
  for (let count = 1; count <= most; count++) {
    while (step < group.feeSteps.length - 1 && count > group.feeSteps[step]!.upTo) step++;
    table[count] = table[count - 1]! + (group.feeSteps[step]?.usd ?? 0);
  }
  return table;
}

/** Cost of the choice `levels` in US dollars: fee steps of every group plus the programs' own extra costs. */
export function portfolioUsd(instance: PortfolioInstance, levels: Levels): number {
  const counts = new Int32Array(instance.groups.length);
  let usd = 0;
  for (let program = 0; program < instance.size; program++) {
    if (levels[program]! < 0) continue;
    const group = instance.group[program]!;
    counts[group] = counts[group]! + 1;
    usd += instance.cost[program]!;
  }
  instance.groups.forEach((group, index) => {
    usd += feeTable(group, counts[index]!)[counts[index]!]!;
  });
  return usd;
}
