import type { ProgramHit } from "@smartpick/engine";
import type { WordedPlan } from "@smartpick/report";

/** Where a program stands to the list. */
export interface ListStanding {
  readonly words: string;
  /** Whether pinning it would put it on the list. */
  readonly canPin: boolean;
  /** On the list 0, considered 1, left out 2, another specialty 3. */
  readonly order: 0 | 1 | 2 | 3;
}

/** Why a program is or is not on the list, in one sentence. */
export function standingOf(
  hit: Pick<ProgramHit, "id" | "specialty">,
  report: Pick<WordedPlan, "season" | "list" | "excluded" | "warningReasons">,
  sought: readonly string[],
): ListStanding {
  const row = report.list.find(({ id }) => id === hit.id);
  if (row) return { words: `On your list, number ${row.rank}.`, canPin: false, order: 0 };
  const over = report.warningReasons.some(({ code }) => code === "applications-over");
  const left = report.excluded.find(({ id }) => id === hit.id);
  if (left)
    return { words: left.reason.replace(/\.?$/, "."), canPin: !over && left.code !== "in-season", order: 2 };
  if (over) {
    const words = `You have no application here, and none can be sent for the ${report.season} season.`;
    return { words, canPin: false, order: 1 };
  }
  if (hit.specialty === null || !sought.includes(hit.specialty)) {
    const words = "Not one of your specialties. Add the specialty under Me to consider it.";
    return { words, canPin: false, order: 3 };
  }
  const words = "Considered. It would add less for its fee than the programs on your list.";
  return { words, canPin: true, order: 1 };
}
