import type { PlanReport, SignalName } from "../answers/plan-report.ts";
import type { InSeason } from "../case/season-at-hand.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { Profile } from "../profile/profile.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { groupCounts, signalNameOf } from "./list-rows.ts";

/** The block of a report that says how the season stands. */
export function inSeasonBlock(inSeason: InSeason, spentUsd: number): NonNullable<PlanReport["inSeason"]> {
  const running = [...inSeason.running.values()];
  const closed = [...inSeason.closed.values()];
  const waiting = running.filter(({ state }) => state === "waiting").length;
  return {
    applications: inSeason.open ? "open" : "over",
    sent: running.length + closed.length,
    waiting,
    invited: running.length - waiting,
    rejected: closed.filter(({ state }) => state === "rejected").length,
    withdrawn: closed.filter(({ state }) => state === "withdrawn").length,
    spentUsd,
  };
}

/** The solution with running applications at the level of the signal that was sent with them. */
export function withSentLevels(
  solution: PortfolioSolution,
  rows: Int32Array,
  inSeason: InSeason | null,
): PortfolioSolution {
  if (inSeason === null) return solution;
  const levels = solution.levels.map((level, index) =>
    level < 0 ? level : (inSeason.running.get(rows[index] ?? -1)?.level ?? level),
  );
  return { ...solution, levels };
}

/** Applications paid for per group: the list, and those that came to nothing. */
export function paidCounts(
  instance: PortfolioInstance,
  solution: PortfolioSolution,
  rows: Int32Array,
  inSeason: InSeason | null,
  sent: ReadonlyMap<string, number>,
): number[] {
  const counts = groupCounts(instance, solution.levels);
  for (const [index, row] of rows.entries()) {
    const group = instance.group[index] ?? 0;
    if ((solution.levels[index] ?? -1) >= 0 && inSeason?.running.has(row))
      counts[group] = (counts[group] ?? 0) - 1;
  }
  return instance.groups.map((group, g) => (counts[g] ?? 0) + (sent.get(group.name) ?? 0));
}

/** How many signals of a kind went to programs that are closed. */
export function closedSignals(
  facts: Facts,
  profile: Profile,
  season: SeasonFacts,
  inSeason: InSeason | null,
): (specialty: string, kind: SignalName) => number {
  const closed = [...(inSeason?.closed ?? [])].map(([row, { level }]) => {
    const specialty = String(valueAt(facts.programs, row, "specialty"));
    return { specialty, kind: signalNameOf(profile, season, specialty, level) };
  });
  return (specialty, kind) =>
    closed.filter((signal) => signal.specialty === specialty && signal.kind === kind).length;
}
