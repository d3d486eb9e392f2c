import type { StepFacts } from "./roadmap-facts.ts";

/** A step that needs itself by way of others; `null` = none does. Steps without open needs are taken off until none is left. */
export function stepCircleIn(steps: readonly Pick<StepFacts, "id" | "needs">[]): string | null {
  let left = steps;
  for (;;) {
    const ids = new Set<string>(left.map(({ id }) => id));
    const next = left.filter(({ needs }) => needs.some(({ step }) => ids.has(step)));
    if (next.length === left.length) return left[0]?.id ?? null;
    left = next;
  }
}
