import type { PlanReport } from "@smartpick/core";
import { shortDifference } from "./chance.ts";

/** One thing more of a kind, and what the list gains by it: `"+0.1 of 100"`. */
export interface OneMore {
  readonly what: string;
  readonly adds: string;
}

const DOLLARS = 100;
/** Below this a gain is rounding. */
const LEAST = 1e-9;

/** What one more application, signal or $100 would add to the list; empty where nobody has looked. */
export function oneMoreWords({ shadow }: Pick<PlanReport, "shadow">): readonly OneMore[] {
  if (!shadow) return [];
  const kinds = [
    ["One more application", shadow.application],
    [`$${DOLLARS} more`, DOLLARS * shadow.usd],
    ["One more gold signal", shadow.gold],
    ["One more silver signal", shadow.silver],
  ] as const;
  return kinds.map(([what, gain]) => ({
    what,
    adds: gain < LEAST ? "adds nothing" : `adds ${shortDifference(gain)} of 100`,
  }));
}
