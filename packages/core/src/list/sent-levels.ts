import type { Case } from "../case/case.ts";
import type { PortfolioInstance, PortfolioSolution } from "../portfolio/problem/instance.ts";

/** The solution with running applications at the level of the signal that was sent with them. */
export function sentLevels(
  solution: PortfolioSolution,
  rows: Int32Array,
  { sent }: Pick<Case, "sent">,
): PortfolioSolution {
  if (sent.running.size === 0) return solution;
  const levels = solution.levels.map((level, index) =>
    level < 0 ? level : (sent.running.get(rows[index]!)?.level ?? level),
  );
  return { ...solution, levels };
}

/** Chosen programs per group. */
export function groupCounts(instance: PortfolioInstance, levels: Int8Array): number[] {
  const counts = instance.groups.map(() => 0);
  for (let index = 0; index < instance.size; index++) {
    if (levels[index]! >= 0) counts[instance.group[index]!]! += 1;
  }
  return counts;
}

/** Applications paid for per group: the list, and those that came to nothing. */
export function paidCounts(
  instance: PortfolioInstance,
  solution: PortfolioSolution,
  rows: Int32Array,
  { sent }: Pick<Case, "sent">,
): number[] {
  const counts = groupCounts(instance, solution.levels);
  for (const [index, row] of rows.entries()) {
    if (solution.levels[index]! >= 0 && sent.running.has(row)) counts[instance.group[index]!]! -= 1;
  }
  return instance.groups.map((group, g) => counts[g]! + (sent.bySpecialty.get(group.name) ?? 0));
}
