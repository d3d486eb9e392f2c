import { feeTable } from "./fees.ts";
import type { PortfolioInstance } from "./instance.ts";
import { allowedSlots, CENT } from "./prepared.ts";

/** Names a limit that no choice can meet, or null when none is found by counting alone. */
export function conflictOf(instance: PortfolioInstance): string | null {
  const { groups, caps, group, maxCount, budgetUsd } = instance;
  const allowed = allowedSlots(instance);
  const clash = allowed.indexOf(0);
  if (clash >= 0) return `must and never name program ${clash}`;
  const must = [...new Set(instance.must)];
  if (must.length > maxCount) return "maxCount is below the number of must programs";
  const mustPer = new Int32Array(groups.length);
  const openPer = new Int32Array(groups.length);
  for (const p of must) mustPer[group[p]!] = mustPer[group[p]!]! + 1;
  for (let p = 0; p < instance.size; p++) {
    if (allowed[p] !== 1) openPer[group[p]!] = openPer[group[p]!]! + 1;
  }
  let least = 0;
  let leastUsd = must.reduce((sum, p) => sum + instance.cost[p]!, 0);
  for (let g = 0; g < groups.length; g++) {
    const { name, minCount, maxCount: most } = groups[g]!;
    if (minCount > most) return `groups[${g}] (${name}): minCount is above maxCount`;
    if (mustPer[g]! > most) return `groups[${g}] (${name}): maxCount is below its must programs`;
    if (openPer[g]! < minCount) return `groups[${g}] (${name}): minCount is above the programs there are`;
    const need = Math.max(minCount, mustPer[g]!);
    least += need;
    leastUsd += feeTable(groups[g]!, need)[need]!;
  }
  if (least > maxCount) return "maxCount is below what the groups and must programs need";
  if (leastUsd > budgetUsd + CENT) return "budgetUsd is below what the groups and must programs cost";
  for (let c = 0; c < caps.length; c++) {
    const { of, min, max, level } = caps[c]!;
    const members = new Set(of);
    if (min > max) return `caps[${c}]: min is above max`;
    const open = [...members].filter((p) => allowed[p] !== 1).length;
    if (open < min) return `caps[${c}]: min is above the programs there are`;
    if (min > maxCount) return `caps[${c}]: min is above maxCount`;
    const pinned = must.filter((p) => members.has(p)).length;
    if (level === null && pinned > max) return `caps[${c}]: max is below its must programs`;
  }
  const need = disjointNeed(instance);
  if (need > maxCount) return "maxCount is below what the caps with a min need together";
  if (cheapestUsd(instance, need) > budgetUsd + CENT)
    return "budgetUsd is below what the caps with a min cost together";
  return null;
}

/** Programs that caps without a common program need at least, one after another in the order given. */
function disjointNeed({ caps, must, size }: PortfolioInstance): number {
  const taken = new Uint8Array(size);
  let need = 0;
  for (const { of, min } of caps) {
    if (min === 0 || of.some((p) => taken[p] === 1)) continue;
    need += min;
    for (const p of of) taken[p] = 1;
  }
  // Pinned programs that no counted cap holds come on top.
  return need + new Set(must.filter((p) => taken[p] === 0)).size;
}

/** No `count` programs cost less: the cheapest fee increments of all groups, own costs left out. */
function cheapestUsd({ groups }: PortfolioInstance, count: number): number {
  const increments = groups.flatMap((group) => {
    const table = feeTable(group, count);
    return Array.from({ length: count }, (_, n) => table[n + 1]! - table[n]!);
  });
  return increments
    .sort((a, b) => a - b)
    .slice(0, count)
    .reduce((sum, usd) => sum + usd, 0);
}
