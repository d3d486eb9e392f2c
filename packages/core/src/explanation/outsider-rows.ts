import type { OutsiderRow } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { signalNameOf } from "../case/signal-name.ts";
import { programCardOf } from "../facts/program-card.ts";
import type { ChosenList } from "../list/chosen-list.ts";
import { type Outsider, outsidersOf } from "../portfolio/second-look/outsiders.ts";

/** Outsiders that a plan names. */
const MOST_NAMED = 20;

/**
 * The candidates outside the list that are nearest to coming in: those whose chance has to grow least for an exchange to
 * pay. Programs that are no candidates, such as those that the applicant never wants, are not among them.
 */
export function outsiderRows(base: Case, { instance, solution, surface }: ChosenList): OutsiderRow[] {
  const table = base.facts.programs;
  const outside = [...solution.levels.keys()].filter((index) => solution.levels[index]! < 0);
  const nearest = outsidersOf(instance, solution, outside)
    .flatMap((outsider) => (outsider !== null && Number.isFinite(outsider.factor) ? [outsider] : []))
    .sort((a, b) => a.factor - b.factor || b.change - a.change || a.program - b.program)
    .slice(0, MOST_NAMED);
  const idOf = (index: number): string => table.ids[surface.rows[index]!]!;
  return nearest.map((outsider): OutsiderRow => {
    const { program, level, change, instead, insteadLevel, factor } = outsider;
    const { id, name, city, state, specialty } = programCardOf(table, surface.rows[program]!);
    const largest = largestChance(instance.prob, outsider, instance.size, instance.nodeWeights.length);
    return {
      id,
      name,
      city,
      state,
      specialty,
      signal: signalNameOf(base, specialty, level),
      change: Math.min(0, change),
      instead: instead === null ? null : idOf(instead),
      insteadTo: instead === null ? null : insteadLevel < 0 ? "leaves" : "gives-up-signal",
      factor: factor * largest < 1 ? Math.max(1, factor) : null,
    };
  });
}

/** The chance of the program at the node where it is largest, at the level at which it would come in. */
function largestChance(
  prob: Float64Array,
  { program, level }: Outsider,
  size: number,
  nodes: number,
): number {
  const from = (level * size + program) * nodes;
  return prob.subarray(from, from + nodes).reduce((most, chance) => Math.max(most, chance), 0);
}
