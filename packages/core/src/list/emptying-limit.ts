import type { WarningReason } from "../answers/reasons.ts";
import type { Case } from "../case/case.ts";
import { feeTable } from "../portfolio/problem/fees.ts";
import type { CountLimit } from "../profile/profile.ts";
import type { ChosenList } from "./chosen-list.ts";

type Limit = Extract<WarningReason, { code: "limit-empties-list" }>["limit"];

/** The limit that leaves a list without any program although there are candidates; `null` where the list has some. */
export function emptyingLimitOf(
  { profile, canApply }: Case,
  { instance, solution, capNames }: ChosenList,
): Limit | null {
  if (!canApply || instance.size === 0 || solution.order.length > 0 || !solution.feasible) return null;
  const { maxPrograms, usd } = profile.budget;
  if (maxPrograms === 0) return "programs";
  if (instance.groups.every(({ maxCount }) => maxCount === 0)) return "specialty";
  const closed = (kind: "state" | "tier"): Set<number> =>
    new Set(instance.caps.flatMap(({ of, max }, at) => (max === 0 && kind in capNames[at]! ? of : [])));
  if (closed("state").size === instance.size) return "state";
  const none = (limit: CountLimit | undefined): boolean => limit?.max === 0;
  const { tier } = profile.constraints;
  if (["safer", "target", "reach"].every((name) => none(tier[name]))) return "tier";
  const cheapest = Math.min(...instance.groups.map((group) => feeTable(group, 1)[1]!));
  if (usd !== null && cheapest > instance.budgetUsd) return "budget";
  return closed("tier").size > 0 ? "tier" : "price";
}
