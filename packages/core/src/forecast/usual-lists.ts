import { normalQuantile } from "../math/normal-quantile.ts";
import type { Random } from "../math/random.ts";

/**
 * `count` seeded orders in which programs are usually chosen: drawn one after the other without replacement with weight
 * `rates ** gamma` (exponential clocks, Efraimidis & Spirakis 2006), so the first n of an order are a usual list of n.
 * Gamma is spread evenly over its normal distribution, never below 0, rising from the first order to the last.
 */
export function usualOrders(
  rates: Float64Array,
  gamma: { readonly mean: number; readonly sd: number },
  count: number,
  random: Random,
): Int32Array[] {
  const logs = rates.map((rate) => Math.log(rate));
  return Array.from({ length: count }, (_, order) => {
    const power = Math.max(0, gamma.mean + gamma.sd * normalQuantile((order + 0.5) / count));
    const stream = random.split(order);
    const clock = logs.map((log) => Math.log(-Math.log(1 - stream.uniform())) - power * log);
    return Int32Array.from(rates.keys()).sort((a, b) => clock[a]! - clock[b]! || a - b);
  });
}
