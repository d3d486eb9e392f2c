import type { InformaticsReport } from "@smartpick/core";

type Step = InformaticsReport["steps"]["ranked"][number];

/**
 * The number, from 1, of the first ranked step above one that meets the same expectations, so that they need not be said
 * again; `null` = none does, or there is but one to say. A step that is not ranked stands below all that are.
 */
export function sameAbove(
  ranked: readonly Pick<Step, "id" | "kind" | "meets">[],
  step: Pick<Step, "id" | "kind" | "meets">,
): number | null {
  if (step.meets.length < 2) return null;
  const own = ranked.findIndex(({ id, kind }) => id === step.id && kind === step.kind);
  const above = own < 0 ? ranked : ranked.slice(0, own);
  const wanted = keyOf(step.meets);
  const found = above.findIndex(({ meets }) => keyOf(meets) === wanted);
  return found < 0 ? null : found + 1;
}

function keyOf(meets: Step["meets"]): string {
  return [...meets].sort().join(" ");
}
