import type { Levels, PortfolioInstance } from "./instance.ts";

const orders = new WeakMap<Float64Array, readonly number[]>();

/** Program indices by falling utility, ties by index: the order in which an applicant would accept. */
export function preferenceOrder(utility: Float64Array): readonly number[] {
  const known = orders.get(utility);
  if (known !== undefined) return known;
  const order = Object.freeze(Array.from(utility.keys()).sort((a, b) => utility[b]! - utility[a]! || a - b));
  orders.set(utility, order);
  return order;
}

/**
 * F of the choice `levels` (one entry a program, −1 = no application): the mean over nodes of the expected best
 * utility among the chosen programs that take the applicant; 0 when none does (Chade & Smith 2006, with correlation).
 */
export function portfolioValue(instance: PortfolioInstance, levels: Levels): number {
  const { prob, utility, size } = instance;
  const nodes = instance.nodeWeights.length;
  const alive = Float64Array.from(instance.nodeWeights);
  let value = 0;
  for (const program of preferenceOrder(utility)) {
    const level = levels[program]!;
    if (level < 0) continue;
    const from = (level * size + program) * nodes;
    let taken = 0;
    for (let k = 0; k < nodes; k++) {
      const here = alive[k]! * prob[from + k]!;
      taken += here;
      alive[k] = alive[k]! - here;
    }
    value += utility[program]! * taken;
  }
  return value;
}
