import type { Case } from "../case/case.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import { firstApplicationOf } from "./first-application.ts";
import { fixedUsdOf } from "./open-sets.ts";
import { paidCounts } from "./sent-levels.ts";

/** Specialties whose fixed fees a list with so many applications per group pays: those that have any. */
export function paidSpecialties(
  groups: PortfolioInstance["groups"],
  counts: readonly number[],
): readonly string[] {
  return groups.flatMap(({ name }, index) => (counts[index]! > 0 ? [name] : []));
}

/** The fixed fees that the list of a solution pays, US dollars; a list without any application pays none. */
export function paidFixedUsd(base: Case, instance: PortfolioInstance, solution: PortfolioSolution): number {
  const used = paidBy(base, instance, solution);
  return used.length === 0 ? 0 : fixedUsdOf(base, used);
}

/** The same, but of a list without any application those of the cheapest first one, where applications are open. */
export function fixedUsdToBegin(
  base: Case,
  instance: PortfolioInstance,
  solution: PortfolioSolution,
): number {
  const used = paidBy(base, instance, solution);
  if (used.length > 0 || !base.canApply) return fixedUsdOf(base, used);
  return firstApplicationOf(base)?.fixedUsd ?? 0;
}

function paidBy(base: Case, instance: PortfolioInstance, solution: PortfolioSolution): readonly string[] {
  return paidSpecialties(instance.groups, paidCounts(instance, solution, base.surface().rows, base));
}
