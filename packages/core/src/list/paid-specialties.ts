import type { Case } from "../case/case.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { firstApplicationOf } from "./first-application.ts";
import { fixedUsdOf } from "./open-sets.ts";
import { paidCounts } from "./sent-levels.ts";

/**
 * Specialties whose fixed fees a list with so many applications per group pays: those that have any. A list without any pays
 * those of the cheapest first application, where applications are open.
 */
export function paidSpecialties(
  base: Case,
  groups: PortfolioInstance["groups"],
  counts: readonly number[],
): readonly string[] {
  const used = groups.flatMap(({ name }, index) => (counts[index]! > 0 ? [name] : []));
  if (used.length > 0 || !base.canApply) return used;
  const first = firstApplicationOf(base);
  return first === null ? [] : [first.specialty];
}

/** The fixed fees that the list of a solution pays, US dollars. */
export function paidFixedUsd(base: Case, instance: PortfolioInstance, solution: PortfolioSolution): number {
  const { rows } = base.surface();
  return fixedUsdOf(base, paidSpecialties(base, instance.groups, paidCounts(instance, solution, rows, base)));
}
