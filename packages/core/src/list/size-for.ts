import type { FrontierPoint } from "../answers/plan-report.ts";
import { type SizeAt, sizeAt } from "./size-at.ts";
import { type StopPrice, stopIndexOf } from "./stop-line.ts";

/** What ends a list: money and number, `null` where there is no limit, and the worth of a chance. */
export interface EndLimits extends StopPrice {
  /** US dollars, fixed fees included. */
  readonly budgetUsd: number | null;
  readonly maxPrograms: number | null;
}

/**
 * Where on the frontier a list ends under other limits than its own, by the rule of the stop line, at every number of
 * programs between its points. `null` where the limits pay for no point, or where the list might go on beyond the frontier.
 */
export function sizeForLimits(frontier: readonly FrontierPoint[], limits: EndLimits): SizeAt | null {
  const [first, last] = [frontier[0], frontier.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { budgetUsd, maxPrograms } = limits;
  const paid = Array.from({ length: last.programs - first.programs + 1 }, (_, more) =>
    sizeAt(frontier, first.programs + more),
  ).filter(
    (size): size is SizeAt =>
      size !== null &&
      (budgetUsd === null || size.usd <= budgetUsd) &&
      (maxPrograms === null || size.programs <= maxPrograms),
  );
  const size = paid[stopIndexOf(paid, limits)];
  if (size === undefined) return null;
  const isLast = size.programs === last.programs;
  return isLast && maxPrograms !== last.programs ? null : size;
}
