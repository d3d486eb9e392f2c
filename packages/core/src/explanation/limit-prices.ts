import type { PlanReport } from "../answers/plan-report.ts";
import { groupCounts } from "../list/sent-levels.ts";
import { feeTable } from "../portfolio/problem/fees.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { shadowPrices, worthOfMoney } from "../portfolio/second-look/shadow-prices.ts";

/** Dollars that a reader is told the worth of. */
const SPOKEN_USD = 100;

/**
 * What one more application, dollar, silver and gold signal is worth in F (`shadowPrices`). The
 * money of the stop line is a limit like others, so one more application comes with the money for it: the least fee that
 * a further program would cost.
 */
export function limitPrices(
  instance: PortfolioInstance,
  solution: PortfolioSolution,
): NonNullable<PlanReport["shadow"]> {
  const { application, usd, silver, gold } = shadowPrices(instance, solution);
  const counts = groupCounts(instance, solution.levels);
  const sizes = instance.groups.map((_, g) => instance.group.reduce((n, of) => n + Number(of === g), 0));
  const fees = instance.groups.flatMap((group, g) => {
    const next = counts[g]! + 1;
    if (next > Math.min(group.maxCount, sizes[g]!)) return [];
    const table = feeTable(group, next);
    return [table[next]! - table[next - 1]!];
  });
  const fee = fees.length > 0 ? Math.min(...fees) : 0;
  return {
    application: application + usd * fee,
    usd,
    hundredUsd: worthOfMoney(instance, solution, SPOKEN_USD),
    silver,
    gold,
  };
}
