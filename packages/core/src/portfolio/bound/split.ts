import { CENT, type Prepared } from "../problem/prepared.ts";
import { heapOf, sink } from "../search/heap.ts";
import type { Dual } from "./dual.ts";

/**
 * The best numbers of optional programs per group for `dual.net`. One group: total count and fee dollars exactly. Two
 * groups: every pair. More: the total count by merging increments where they fall (fees that do not fall), dollars by
 * price alone (`dollar-split.ts` tightens the last bound).
 */
export function split(prepared: Prepared, dual: Dual): number {
  const { groups, limits } = prepared;
  const { net, sortedCount, forcedCount, taken } = dual;
  let forced = 0;
  for (let g = 0; g < groups; g++) forced += forcedCount[g]!;
  const room = Math.min(limits.max[0]! - forced, prepared.size);
  if (room < 0) return -Infinity;
  const money = prepared.budget + CENT;
  let best = -Infinity;
  taken.fill(0);
  if (groups === 1) {
    const fee = prepared.fees[0]!;
    for (let m = 0; m <= Math.min(room, sortedCount[0]!); m++) {
      if (fee[forcedCount[0]! + m]! > money) break;
      if (net[0]![m]! > best) {
        best = net[0]![m]!;
        taken[0] = m;
      }
    }
    return best;
  }
  if (groups === 2) return splitTwo(prepared, dual, room, money);
  return splitMany(prepared, dual, room);
}

function splitTwo(prepared: Prepared, dual: Dual, room: number, money: number): number {
  const { net, sortedCount, forcedCount, taken } = dual;
  const [feeA, feeB] = [prepared.fees[0]!, prepared.fees[1]!];
  const mostB = sortedCount[1]!;
  // Best number of the second group up to m, so that the limit from money and count is all that has to be found.
  const bestUpTo = new Int32Array(mostB + 1);
  for (let m = 1; m <= mostB; m++) {
    bestUpTo[m] = net[1]![m]! > net[1]![bestUpTo[m - 1]!]! ? m : bestUpTo[m - 1]!;
  }
  let best = -Infinity;
  let b = Math.min(mostB, room);
  for (let a = 0; a <= Math.min(room, sortedCount[0]!); a++) {
    b = Math.min(b, room - a);
    while (b >= 0 && feeA[forcedCount[0]! + a]! + feeB[forcedCount[1]! + b]! > money) b--;
    if (b < 0) break;
    const total = net[0]![a]! + net[1]![bestUpTo[b]!]!;
    if (total > best) {
      best = total;
      taken[0] = a;
      taken[1] = bestUpTo[b]!;
    }
  }
  return best;
}

function splitMany(prepared: Prepared, dual: Dual, room: number): number {
  const { groups } = prepared;
  const { net, sortedCount, taken } = dual;
  let total = 0;
  let count = 0;
  let concave = true;
  for (let g = 0; g < groups; g++) {
    let best = -1;
    let last = Infinity;
    for (let m = 0; m <= sortedCount[g]!; m++) {
      if (net[g]![m] === -Infinity) continue;
      if (best < 0 || net[g]![m]! > net[g]![best]!) best = m;
      if (m > 0 && net[g]![m - 1]! > -Infinity) {
        const step = net[g]![m]! - net[g]![m - 1]!;
        if (step > last + 1e-12) concave = false;
        last = step;
      }
    }
    if (best < 0) return -Infinity;
    taken[g] = best;
    total += net[g]![best]!;
    count += best;
  }
  if (!concave || count <= room) return total;
  // Too many: give back the cheapest increments; with falling increments this is the exact maximum.
  const gain = new Float64Array(groups);
  for (let g = 0; g < groups; g++) gain[g] = -lastStep(dual, g);
  const heap = heapOf(gain);
  for (; count > room; count--) {
    const cheapest = heap[0]!;
    if (gain[cheapest] === -Infinity) return -Infinity;
    total += gain[cheapest]!;
    taken[cheapest] = taken[cheapest]! - 1;
    gain[cheapest] = -lastStep(dual, cheapest);
    sink(heap, gain, 0);
  }
  return total;
}

/** What the last program taken of group g adds; Infinity when none may go. */
function lastStep({ net, taken }: Dual, g: number): number {
  const m = taken[g]!;
  return m === 0 || net[g]![m - 1] === -Infinity ? Infinity : net[g]![m]! - net[g]![m - 1]!;
}
