import type { PlanReport } from "@smartpick/core";
import type { ProgramHit } from "@smartpick/engine";

/** Where a program stands to the list, in one sentence, and whether pinning it would put it there. */
export function standingOf(
  hit: Pick<ProgramHit, "id" | "specialty">,
  report: Pick<PlanReport, "list" | "excluded">,
  sought: readonly string[],
): { readonly words: string; readonly canPin: boolean } {
  const row = report.list.find(({ id }) => id === hit.id);
  if (row) return { words: `On your list, number ${row.rank}.`, canPin: false };
  const left = report.excluded.find(({ id }) => id === hit.id);
  if (left) return { words: `${left.reason}.`.replace("..", "."), canPin: true };
  if (hit.specialty === null || !sought.includes(hit.specialty)) {
    return {
      words: "Not one of your specialties. Add the specialty under Me to consider it.",
      canPin: false,
    };
  }
  return {
    words: "Considered. It would add less for its fee than the programs on your list.",
    canPin: true,
  };
}
