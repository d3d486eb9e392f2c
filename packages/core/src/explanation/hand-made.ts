import type { HandMade } from "../answers/plan-report.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { matchChanceOf } from "../list/match-chance.ts";
import { portfolioUsd } from "../portfolio/problem/fees.ts";
import type { Levels } from "../portfolio/problem/instance.ts";
import { portfolioValue } from "../portfolio/problem/value.ts";
import { listByHand } from "../portfolio/second-look/by-hand.ts";

/**
 * What lists made by hand would cost and reach: as many of the likeliest and of the most liked programs as the list has,
 * under its limits, money included, and an application to every candidate whatever it costs, with the list's own
 * signals. The most liked are left out where all programs are liked alike.
 * `limit`: up to what a chance of matching is said.
 */
export function handMade({ instance, solution, surface, fixedUsd }: ChosenList, limit: number): HandMade[] {
  const measured = (rule: HandMade["rule"], levels: Levels): HandMade => ({
    rule,
    programs: levels.reduce((sum, level) => sum + (level >= 0 ? 1 : 0), 0),
    usd: portfolioUsd(instance, levels) + fixedUsd,
    value: portfolioValue(instance, levels),
    chance: Math.min(limit, matchChanceOf(surface, levels)),
  });
  const size = solution.order.length;
  const tastes = instance.utility.some((utility) => utility !== instance.utility[0]);
  return [
    measured("likely", listByHand(instance, "likely", size)),
    ...(tastes ? [measured("liked", listByHand(instance, "liked", size))] : []),
    measured(
      "everywhere",
      solution.levels.map((level) => Math.max(0, level)),
    ),
  ];
}
