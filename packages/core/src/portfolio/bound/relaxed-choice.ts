import type { Prepared } from "../problem/prepared.ts";
import type { Dual } from "./dual.ts";

/** Writes the relaxed optimum of the last `priced` call into `dual.slot`, `dual.usage` and `dual.usd`. */
export function relaxedChoice(prepared: Prepared, dual: Dual): void {
  const { size, slots, mask, group, groups, limits, cost, fees } = prepared;
  const { taken, sorted, sortedCount, slot, usage, worth, pick } = dual;
  usage.fill(0);
  dual.usd = 0;
  const left = new Int32Array(groups);
  const threshold = new Float64Array(groups);
  const strictly = new Int32Array(groups);
  for (let g = 0; g < groups; g++) {
    threshold[g] = taken[g]! > 0 ? sorted[g]![sortedCount[g]! - taken[g]!]! : Infinity;
  }
  for (let i = 0; i < size; i++) {
    if ((mask[i]! & 1) !== 0 && worth[i]! > threshold[group[i]!]!) {
      strictly[group[i]!] = strictly[group[i]!]! + 1;
    }
  }
  for (let g = 0; g < groups; g++) left[g] = taken[g]! - strictly[g]!;
  for (let i = 0; i < size; i++) {
    const g = group[i]!;
    let take = (mask[i]! & 1) === 0 || worth[i]! > threshold[g]!;
    if (!take && worth[i] === threshold[g] && left[g]! > 0) {
      left[g] = left[g]! - 1;
      take = true;
    }
    slot[i] = take ? pick[i]! : 0;
    if (!take) continue;
    dual.usd += cost[i]!;
    const choice = i * slots + pick[i]!;
    for (let e = limits.start[choice]!; e < limits.start[choice + 1]!; e++) {
      usage[limits.of[e]!] = usage[limits.of[e]!]! + 1;
    }
  }
  for (let g = 0; g < groups; g++) dual.usd += fees[g]![usage[1 + g]!]!;
}
