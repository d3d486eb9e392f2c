import type { PlanReport } from "../answers/plan-report.ts";
import type { PortfolioInstance } from "../portfolio/problem/instance.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { countedUsd, fixedFeesOf } from "../season/fixed-fees-of.ts";
import { type PlannedFees, plannedFees } from "../season/planned-fees.ts";
import type { FixedFee, SeasonFacts } from "../season/season-facts.ts";

/** Fixed fees of the season that count towards the budget, for the services these specialties apply through. */
export function fixedFeesFor(
  season: SeasonFacts,
  type: ApplicantType,
  specialties: readonly string[],
): readonly FixedFee[] {
  const services = specialties.map((name) => plannedFees(season, name).service);
  return fixedFeesOf(season, type, services).filter((fee) => fee.counted);
}

/**
 * The cost block of a plan: each service's fees for these counts per group, and the fixed fees, with their sources, of
 * the services behind `specialties`.
 */
export function seasonCost(
  season: SeasonFacts,
  type: ApplicantType,
  groups: PortfolioInstance["groups"],
  counts: readonly number[],
  budgetUsd: number | null,
  specialties: readonly string[] = groups.map((group) => group.name),
): PlanReport["cost"] {
  const items = fixedFeesFor(season, type, specialties);
  const fixed = countedUsd(items);
  const byService: Record<string, number> = {};
  const fees = new Map<string, PlannedFees>();
  for (const [index, group] of groups.entries()) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    const planned = plannedFees(season, group.name);
    const { service, steps } = planned;
    fees.set(service, planned);
    byService[service] = (byService[service] ?? 0) + feeOfCount(steps, count);
  }
  const total = Object.values(byService).reduce((sum, usd) => sum + usd, fixed);
  return {
    total,
    fixed,
    byService,
    serviceFees: [...fees].flatMap(([service, { provenance, assumed }]) =>
      provenance === null
        ? []
        : {
            service,
            usd: byService[service] ?? 0,
            source: provenance.source,
            publishedFor: provenance.publishedFor,
            confidence: provenance.confidence,
            assumed,
          },
    ),
    fixedItems: items.map(({ id, title, usd, source, publishedFor, confidence }) => ({
      id,
      title,
      usd,
      source,
      publishedFor,
      confidence,
    })),
    kept: budgetUsd === null ? null : Math.max(0, budgetUsd - total),
  };
}
