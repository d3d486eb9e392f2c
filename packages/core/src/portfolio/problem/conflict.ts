import { feeTable } from "./fees.ts";
import type { PortfolioInstance } from "./instance.ts";
import type { LimitConflict } from "./limit-conflict.ts";
import { allowedSlots, CENT } from "./prepared.ts";

/** Names a limit that no choice can meet, or null when none is found by counting alone. */
export function conflictOf(instance: PortfolioInstance): LimitConflict | null {
  const allowed = allowedSlots(instance);
  const clash = allowed.indexOf(0);
  if (clash >= 0) return { code: "must-and-never", program: clash };
  const must = new Set(instance.must);
  const { maxCount } = instance;
  if (must.size > maxCount) return { code: "must-above-programs", must: must.size, max: maxCount };
  return (
    groupConflict(instance, allowed, must) ??
    capConflict(instance, allowed, must) ??
    disjointConflict(instance, must)
  );
}

function groupConflict(
  { groups, group, size, cost, maxCount, budgetUsd }: PortfolioInstance,
  allowed: Uint8Array,
  must: ReadonlySet<number>,
): LimitConflict | null {
  const mustPer = new Int32Array(groups.length);
  const openPer = new Int32Array(groups.length);
  for (const p of must) mustPer[group[p]!] = mustPer[group[p]!]! + 1;
  for (let p = 0; p < size; p++) if (allowed[p] !== 1) openPer[group[p]!] = openPer[group[p]!]! + 1;
  let need = 0;
  let usd = 0;
  for (const p of must) usd += cost[p]!;
  for (let g = 0; g < groups.length; g++) {
    const { name, minCount: min, maxCount: max } = groups[g]!;
    const [pinned, open] = [mustPer[g]!, openPer[g]!];
    if (min > max) return { code: "group-min-above-max", group: g, name, min, max };
    if (pinned > max) return { code: "group-must-above-max", group: g, name, must: pinned, max };
    if (open < min) return { code: "group-min-above-open", group: g, name, min, open };
    const least = Math.max(min, pinned);
    if (least === 0) continue;
    need += least;
    usd += feeTable(groups[g]!, least)[least]!;
  }
  if (need > maxCount) return { code: "need-above-programs", of: "groups", need, max: maxCount };
  if (usd > budgetUsd + CENT) return { code: "need-above-budget", of: "groups", usd, budgetUsd };
  return null;
}

function capConflict(
  { caps, levels, maxCount, size }: PortfolioInstance,
  allowed: Uint8Array,
  must: ReadonlySet<number>,
): LimitConflict | null {
  const counted = new Int32Array(size).fill(-1);
  for (let c = 0; c < caps.length; c++) {
    const { of, min, max, level, name = null } = caps[c]!;
    if (min > max) return { code: "cap-min-above-max", cap: c, name, min, max };
    if (level !== null && level >= levels && min > 0)
      return { code: "cap-level-missing", cap: c, name, level };
    let open = 0;
    let pinned = 0;
    for (const p of of) {
      if (counted[p] === c) continue;
      counted[p] = c;
      if (allowed[p] !== 1) open++;
      if (must.has(p)) pinned++;
    }
    if (open < min) return { code: "cap-min-above-open", cap: c, name, min, open };
    if (min > maxCount) return { code: "cap-min-above-programs", cap: c, name, min, max: maxCount };
    if (level === null && pinned > max)
      return { code: "cap-must-above-max", cap: c, name, must: pinned, max };
  }
  return null;
}

function disjointConflict(instance: PortfolioInstance, must: ReadonlySet<number>): LimitConflict | null {
  const { maxCount, budgetUsd } = instance;
  const need = disjointNeed(instance, must);
  if (need > maxCount) return { code: "need-above-programs", of: "caps", need, max: maxCount };
  if (budgetUsd === Infinity) return null;
  const usd = cheapestUsd(instance, need);
  return usd > budgetUsd + CENT ? { code: "need-above-budget", of: "caps", usd, budgetUsd } : null;
}

/** Programs that caps without a common program need at least, one after another in the order given. */
function disjointNeed({ caps, size }: PortfolioInstance, must: ReadonlySet<number>): number {
  const taken = new Uint8Array(size);
  let need = 0;
  for (const { of, min } of caps) {
    if (min === 0 || of.some((p) => taken[p] === 1)) continue;
    need += min;
    for (const p of of) taken[p] = 1;
  }
  // Pinned programs that no counted cap holds come on top.
  for (const p of must) if (taken[p] === 0) need++;
  return need;
}

/** No `count` programs cost less: the cheapest fee increments of all groups, own costs left out. */
function cheapestUsd({ groups, group }: PortfolioInstance, count: number): number {
  if (count === 0) return 0;
  const sizes = new Int32Array(groups.length);
  for (const g of group) sizes[g] = sizes[g]! + 1;
  const increments = groups.flatMap((one, g) => {
    const table = feeTable(one, Math.min(count, sizes[g]!));
    return Array.from(table.subarray(1), (usd, n) => usd - table[n]!);
  });
  return increments
    .sort((a, b) => a - b)
    .slice(0, count)
    .reduce((sum, usd) => sum + usd, 0);
}
