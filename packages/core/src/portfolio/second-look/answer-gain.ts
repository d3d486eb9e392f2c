import { feeTable, portfolioUsd } from "../problem/fees.ts";
import type { Levels, PortfolioInstance } from "../problem/instance.ts";
import { preferenceOrder } from "../problem/value.ts";

/** Programs that cost least to lose, of which one gives way to a newcomer. */
const CHEAPEST = 8;
/** Rounding room for sums of dollars. */
const CENT = 1e-6;

/** A list with the sums that make single exchanges exact in O(nodes). */
export interface ListAtHand {
  readonly instance: PortfolioInstance;
  readonly levels: Levels;
  /** Place of each program in the order of preference. */
  readonly place: Int32Array;
  /** Chosen programs in order of preference. */
  readonly chosen: readonly number[];
  readonly must: ReadonlySet<number>;
  readonly never: ReadonlySet<number>;
  readonly counts: readonly number[];
  readonly usd: number;
  readonly fees: readonly Float64Array[];
  /** Chosen programs that may leave, those that cost least to lose first. */
  readonly leaving: readonly number[];
  /** What the list loses when a chosen program gives up its signal, by program. */
  readonly demotion: Float64Array;
}

/** Prepares a list for `answerGain`. */
export function listAtHand(instance: PortfolioInstance, levels: Levels): ListAtHand {
  const order = preferenceOrder(instance.utility);
  const place = new Int32Array(instance.size);
  order.forEach((program, at) => {
    place[program] = at;
  });
  const chosen = Array.from(order).filter((program) => (levels[program] ?? -1) >= 0);
  const counts = instance.groups.map(() => 0);
  for (const program of chosen) {
    const group = instance.group[program] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const must = new Set(instance.must);
  const list: ListAtHand = {
    instance,
    levels,
    place,
    chosen,
    must,
    never: new Set(instance.never),
    counts,
    usd: portfolioUsd(instance, levels),
    fees: instance.groups.map((group) => feeTable(group, instance.size + 1)),
    leaving: [],
    demotion: new Float64Array(instance.size),
  };
  const sums = sumsOf(list, chosen, (program) => chancesAt(instance, program, levels[program] ?? 0));
  const loss = new Map(chosen.map((program, at) => [program, lossAt(sums, at)]));
  const leaving = chosen.filter((program) => !must.has(program));
  leaving.sort((a, b) => (loss.get(a) ?? 0) - (loss.get(b) ?? 0));
  chosen.forEach((program, at) => {
    list.demotion[program] = -changeAt(sums, at, chancesAt(instance, program, 0));
  });
  return { ...list, leaving };
}

/**
 * What the list gains by the best single exchange after an answer has changed the chances of one program to `after`
 * (`[level * nodes + k]`), beside leaving the list as it is: 0 or more. A newcomer replaces one program, or takes a signal
 * from another as well; a program that lost its chance is replaced, and its signal may move on; one that gained may take
 * over a signal. Never more than the best list could gain.
 */
export function answerGain(list: ListAtHand, program: number, after: Float64Array): number {
  const level = list.levels[program] ?? -1;
  if (level < 0) return list.never.has(program) ? 0 : newcomerGain(list, program, after);
  const now = chancesAt(list.instance, program, level);
  // Who lost chances may have to go, who won some may deserve a signal: never both.
  return now.some((chance, k) => after[level * now.length + k]! < chance)
    ? departureGain(list, program, after)
    : promotionGain(list, program, after);
}

/** Value of one more chosen program at each place, per list: alive before it, and what follows it. */
interface Sums {
  readonly list: readonly number[];
  readonly nodes: number;
  readonly chances: readonly Float64Array[];
  readonly utility: Float64Array;
  /** `[place * nodes + k]`: weight of node k times the chance that no earlier program takes the applicant. */
  readonly alive: Float64Array;
  /** `[place * nodes + k]`: expected best utility from this place on, given node k. */
  readonly rest: Float64Array;
  readonly value: number;
}

function sumsOf(
  { instance }: Pick<ListAtHand, "instance">,
  chosen: readonly number[],
  chancesOf: (program: number) => Float64Array,
): Sums {
  const nodes = instance.nodeWeights.length;
  const n = chosen.length;
  const chances = chosen.map(chancesOf);
  const alive = new Float64Array((n + 1) * nodes);
  const rest = new Float64Array((n + 1) * nodes);
  alive.set(instance.nodeWeights);
  for (let i = 0; i < n; i++) {
    const q = chances[i]!;
    for (let k = 0; k < nodes; k++) alive[(i + 1) * nodes + k] = alive[i * nodes + k]! * (1 - q[k]!);
  }
  for (let i = n - 1; i >= 0; i--) {
    const q = chances[i]!;
    const u = instance.utility[chosen[i]!]!;
    for (let k = 0; k < nodes; k++) {
      rest[i * nodes + k] = u * q[k]! + (1 - q[k]!) * rest[(i + 1) * nodes + k]!;
    }
  }
  let value = 0;
  for (let k = 0; k < nodes; k++) value += instance.nodeWeights[k]! * rest[k]!;
  return { list: chosen, nodes, chances, utility: instance.utility, alive, rest, value };
}

function lossAt({ list, nodes, chances, utility, alive, rest }: Sums, at: number): number {
  const u = utility[list[at]!]!;
  let loss = 0;
  for (let k = 0; k < nodes; k++) {
    loss += alive[at * nodes + k]! * chances[at]![k]! * (u - rest[(at + 1) * nodes + k]!);
  }
  return loss;
}

/** Change of F when the chosen program at this place gets the chances q. */
function changeAt({ list, nodes, chances, utility, alive, rest }: Sums, at: number, q: Float64Array): number {
  const u = utility[list[at]!]!;
  let change = 0;
  for (let k = 0; k < nodes; k++) {
    change += alive[at * nodes + k]! * (q[k]! - chances[at]![k]!) * (u - rest[(at + 1) * nodes + k]!);
  }
  return change;
}

/** Where a program of this preference stands among the chosen. */
function placeIn(list: readonly number[], place: Int32Array, program: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place[list[middle]!]! < place[program]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addition({ nodes, alive, rest }: Sums, at: number, u: number, q: Float64Array): number {
  let gain = 0;
  for (let k = 0; k < nodes; k++) gain += alive[at * nodes + k]! * q[k]! * (u - rest[at * nodes + k]!);
  return gain;
}

function newcomerGain(list: ListAtHand, program: number, after: Float64Array): number {
  const { instance, levels, chosen, leaving } = list;
  const before = sumsAsSent(list);
  const { nodes } = before;
  const u = instance.utility[program]!;
  const at = placeIn(chosen, list.place, program);
  // Not worth a place even with the best signal and nobody leaving.
  if (addition(before, at, u, after.subarray((instance.levels - 1) * nodes)) <= 0) return 0;
  const sameGroup = (other: number): boolean => instance.group[other] === instance.group[program];
  let best = 0;
  let cheapest = -1;
  let cheapestGain = -Infinity;
  for (const other of new Set([
    ...leaving.slice(0, CHEAPEST),
    ...leaving.filter((one) => levels[one]! > 0 && sameGroup(one)),
    ...leaving.filter(sameGroup).slice(0, CHEAPEST),
  ])) {
    if (!mayReplace(list, other, program)) continue;
    const taken = sameGroup(other) ? levels[other]! : 0;
    const gain = exchanged(list, other, program, after.subarray(taken * nodes, (taken + 1) * nodes));
    best = Math.max(best, gain);
    if (levels[other] === 0 && gain > cheapestGain) {
      cheapest = other;
      cheapestGain = gain;
    }
  }
  if (cheapest < 0) return best;
  // One leaves, another gives its signal to the newcomer and stays; which other, by the sum of the single changes.
  let giver = -1;
  let most = best;
  for (const other of chosen) {
    const level = levels[other]!;
    if (level <= 0 || list.must.has(other) || !sameGroup(other) || other === cheapest) continue;
    const q = after.subarray(level * nodes, (level + 1) * nodes);
    const estimate = exchanged(list, cheapest, program, q) - list.demotion[other]!;
    if (estimate > most) {
      most = estimate;
      giver = other;
    }
  }
  if (giver < 0) return best;
  const level = levels[giver]!;
  const stays = chosen.filter((other) => other !== cheapest);
  const sums = sumsOf(list, inserted(list, stays, program), (one) => {
    if (one === program) return after.subarray(level * nodes, (level + 1) * nodes);
    return chancesAt(instance, one, one === giver ? 0 : levels[one]!);
  });
  return Math.max(best, sums.value - before.value);
}

/** The program leaves: another takes its place, with its signal or with the signal passed to a third. */
function departureGain(list: ListAtHand, program: number, after: Float64Array): number {
  const { instance, levels, chosen, place } = list;
  if (list.must.has(program)) return 0;
  const level = levels[program]!;
  const now = sumsAfter(list, program, after).value;
  const stays = chosen.filter((other) => other !== program);
  const without = sumsOf(list, stays, (one) => chancesAt(instance, one, levels[one]!));
  let best = without.value + bestNewcomer(list, without, program, level);
  if (level > 0) {
    const upgraded = bestUpgrade(list, without, instance.group[program]!, level);
    if (upgraded >= 0) {
      const passed = sumsOf(list, stays, (one) =>
        chancesAt(instance, one, one === upgraded ? level : levels[one]!),
      );
      best = Math.max(best, passed.value + bestNewcomer(list, passed, program, 0));
    }
  }
  return Math.max(0, best - now);

  function bestNewcomer(at: ListAtHand, sums: Sums, gone: number, free: number): number {
    let most = 0;
    for (let other = 0; other < instance.size; other++) {
      if (levels[other]! >= 0 || other === gone || list.never.has(other)) continue;
      const taken = instance.group[other] === instance.group[gone] ? free : 0;
      const from = (taken * instance.size + other) * sums.nodes;
      const q = instance.prob.subarray(from, from + sums.nodes);
      const gain = addition(sums, placeIn(sums.list, place, other), instance.utility[other]!, q);
      if (gain > most && mayReplace(at, gone, other)) most = gain;
    }
    return most;
  }
}

/** The program gained: it takes over a better signal from another, which gets its own. */
function promotionGain(list: ListAtHand, program: number, after: Float64Array): number {
  const { instance, levels, chosen } = list;
  const level = levels[program]!;
  const others = chosen.filter(
    (other) =>
      levels[other]! > level && !list.must.has(other) && instance.group[other] === instance.group[program],
  );
  // The signal that its holder misses least, of each kind.
  const givers = [...new Set(others.map((other) => levels[other]!))].map((better) =>
    others
      .filter((other) => levels[other] === better)
      .reduce((least, other) => (list.demotion[other]! < list.demotion[least]! ? other : least)),
  );
  const now = sumsAfter(list, program, after);
  const { nodes } = now;
  let best = 0;
  for (const giver of givers) {
    const better = levels[giver]!;
    const sums = sumsOf(list, chosen, (one) => {
      if (one === program) return after.subarray(better * nodes, (better + 1) * nodes);
      return chancesAt(instance, one, one === giver ? level : levels[one]!);
    });
    best = Math.max(best, sums.value - now.value);
  }
  return best;
}

const asSent = new WeakMap<ListAtHand, Sums>();

function sumsAsSent(list: ListAtHand): Sums {
  let sums = asSent.get(list);
  if (!sums) {
    const { instance, levels, chosen } = list;
    sums = sumsOf(list, chosen, (program) => chancesAt(instance, program, levels[program]!));
    asSent.set(list, sums);
  }
  return sums;
}

function sumsAfter(list: ListAtHand, program: number, after: Float64Array): Sums {
  const { instance, levels, chosen } = list;
  const nodes = instance.nodeWeights.length;
  return sumsOf(list, chosen, (one) =>
    one === program
      ? after.subarray(levels[one]! * nodes, (levels[one]! + 1) * nodes)
      : chancesAt(instance, one, levels[one]!),
  );
}

/** Change of F when `other` leaves and `program` comes in with chances q; exact. */
function exchanged(list: ListAtHand, other: number, program: number, q: Float64Array): number {
  const sums = sumsAsSent(list);
  const { nodes, alive, rest } = sums;
  const out = sums.list.indexOf(other);
  const at = placeIn(sums.list, list.place, program);
  const u = list.instance.utility[program]!;
  const gone = sums.chances[out]!;
  const uGone = list.instance.utility[other]!;
  let change = 0;
  for (let k = 0; k < nodes; k++) {
    const lost = alive[out * nodes + k]! * gone[k]! * (uGone - rest[(out + 1) * nodes + k]!);
    const here = alive[at * nodes + k]!;
    const gain =
      at <= out
        ? q[k]! * (here * (u - rest[at * nodes + k]!) + lost)
        : (here / (1 - gone[k]!)) * q[k]! * (u - rest[at * nodes + k]!);
    change += gain - lost;
  }
  return change;
}

function bestUpgrade(list: ListAtHand, sums: Sums, group: number, level: number): number {
  const { instance, levels } = list;
  let most = 0;
  let best = -1;
  sums.list.forEach((other, at) => {
    if (levels[other] !== 0 || list.must.has(other) || instance.group[other] !== group) return;
    const gain = changeAt(sums, at, chancesAt(instance, other, level));
    if (gain > most) {
      most = gain;
      best = other;
    }
  });
  return best;
}

function inserted(list: ListAtHand, chosen: readonly number[], program: number): readonly number[] {
  return chosen.toSpliced(placeIn(chosen, list.place, program), 0, program);
}

/** Whether limits and money let `program` come in for `other`. */
function mayReplace(list: ListAtHand, other: number, program: number): boolean {
  const { instance, counts, fees } = list;
  const from = instance.group[other]!;
  const to = instance.group[program]!;
  let usd = list.usd + instance.cost[program]! - instance.cost[other]!;
  if (from !== to) {
    const { minCount } = instance.groups[from]!;
    const { maxCount } = instance.groups[to]!;
    if (counts[from]! - 1 < minCount || counts[to]! + 1 > maxCount) return false;
    usd += fees[to]![counts[to]! + 1]! - fees[to]![counts[to]!]!;
    usd -= fees[from]![counts[from]!]! - fees[from]![counts[from]! - 1]!;
  }
  if (usd > instance.budgetUsd + CENT) return false;
  return instance.caps.every((cap) => {
    // Caps on one level are left alone: who stands under one stays as it is.
    if (cap.level !== null) return !cap.of.includes(program) && !cap.of.includes(other);
    const change = Number(cap.of.includes(program)) - Number(cap.of.includes(other));
    if (change === 0) return true;
    const count = cap.of.filter((one) => list.levels[one]! >= 0).length + change;
    return change > 0 ? count <= cap.max : count >= cap.min;
  });
}

function chancesAt(instance: PortfolioInstance, program: number, level: number): Float64Array {
  const nodes = instance.nodeWeights.length;
  const from = (level * instance.size + program) * nodes;
  return instance.prob.subarray(from, from + nodes);
}
