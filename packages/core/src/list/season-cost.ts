import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import type { PortfolioInstance } from "../portfolio/problem/instance.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { countedUsd } from "../season/fixed-fees-of.ts";
import { type PlannedFees, plannedFees } from "../season/planned-fees.ts";
import type { SeasonProvenance } from "../season/season-facts.ts";
import { fixedFeesFor } from "./fixed-fees-for.ts";
import { paidSpecialties } from "./paid-specialties.ts";

/** The cost block of a plan: each service's fees for these counts per group, and the fixed fees, with their sources. */
export function seasonCost(
  base: Case,
  groups: PortfolioInstance["groups"],
  counts: readonly number[],
): PlanReport["cost"] {
  const { season, profile } = base;
  const paid = paidSpecialties(groups, counts);
  // Who applies nowhere owes nothing.
  const items = paid.length === 0 ? [] : fixedFeesFor(season, profile, paid);
  const fixed = countedUsd(items);
  const byService: Record<string, number> = {};
  const fees = new Map<string, PlannedFees>();
  for (const [index, group] of groups.entries()) {
    const count = counts[index]!;
    if (count === 0) continue;
    const planned = plannedFees(season, group.name);
    fees.set(planned.service, planned);
    byService[planned.service] = (byService[planned.service] ?? 0) + feeOfCount(planned.steps, count);
  }
  const total = Object.values(byService).reduce((sum, usd) => sum + usd, fixed);
  const { usd } = profile.budget;
  return {
    total,
    fixed,
    byService,
    serviceFees: [...fees].map(([service, { provenance, assumed }]) => ({
      service,
      usd: byService[service]!,
      ...originOf(provenance),
      assumed,
    })),
    fixedItems: items.map((fee) => ({
      id: fee.id,
      title: fee.title,
      usd: fee.usd,
      ...originOf(fee),
      ...(fee.others === undefined
        ? {}
        : { others: fee.others.map((other) => ({ usd: other.usd, ...originOf(other) })) }),
    })),
    kept: usd === null ? null : Math.max(0, usd - total),
  };
}

function originOf({ source, publishedFor, confidence }: Omit<SeasonProvenance, "standing" | "note">) {
  return { source, publishedFor, confidence };
}
