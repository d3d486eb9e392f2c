import type { PortfolioSolution } from "../problem/instance.ts";
import type { SearchState } from "../search/search-state.ts";
import type { Certificate } from "./certify.ts";
import { priced } from "./priced.ts";

/**
 * What one more application, dollar, silver and gold signal would add to F, from the multipliers of the bound. A limit
 * that is not used up is worth 0; with signals per group the group where one more is worth most speaks.
 */
export function shadowOf(best: SearchState, certificate: Certificate): PortfolioSolution["shadow"] {
  const { prepared, counts } = best;
  const { limits, groups } = prepared;
  const { dual, linear } = certificate;
  priced(prepared, linear, dual);
  let application = Math.max(0, dual.prices[0]!);
  let usd = dual.prices[limits.names.length]!;
  const full = counts[0]! >= limits.max[0]!;
  for (let g = 0; g < groups; g++) {
    const m = dual.taken[g]!;
    if (m + 1 > dual.sortedCount[g]!) continue;
    const more = dual.net[g]![m + 1]! - dual.net[g]![m]!;
    if (!(more > 0)) continue;
    const at = dual.forcedCount[g]! + m;
    const price = prepared.fees[g]![at + 1]! - prepared.fees[g]![at]!;
    if (full) application = Math.max(application, more);
    else if (price > 0 && prepared.budget < Infinity) usd = Math.max(usd, more / price);
  }
  const signal = (level: number) => {
    let price = 0;
    for (let t = 1 + groups; t < limits.names.length; t++) {
      if (limits.signal[t] === level) price = Math.max(price, dual.prices[t]!);
    }
    return price;
  };
  return { application, usd, silver: signal(1), gold: signal(2) };
}
