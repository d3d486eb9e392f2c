import type { FeeStep } from "./season-facts.ts";

/** What `count` programs of one specialty cost in US dollars under fee steps; programs above the last step are free. */
export function feeOfCount(steps: readonly FeeStep[], count: number): number {
  let usd = 0;
  let paid = 0;
  for (const step of steps) {
    const upTo = Math.min(count, step.upTo ?? count);
    if (upTo > paid) {
      usd += (upTo - paid) * step.usd;
      paid = upTo;
    }
  }
  return usd;
}
