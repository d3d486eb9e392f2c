import type { PlanReport } from "@smartpick/core";
import { shortDifference } from "./chance.ts";

/** One thing more of a kind, and what the list gains by it at most: `"at most 0.1 of 100"`. */
export interface OneMore {
  readonly what: string;
  readonly adds: string;
}

const DOLLARS = 100;
/** Below this a gain is rounding. */
const LEAST = 1e-9;

/** What one more application, signal or $100 would add to the list at most; empty where nobody has looked. */
export function oneMoreWords({
  shadow,
  signals,
}: Pick<PlanReport, "shadow" | "signals">): readonly OneMore[] {
  if (!shadow) return [];
  const tiers = signals.some(({ kind }) => kind === "gold");
  const kinds: readonly (readonly [string, number])[] = [
    ["One more application, with its fee", shadow.application],
    [`$${DOLLARS} more`, DOLLARS * shadow.usd],
    ...(tiers ? [["One more gold signal", shadow.gold] as const] : []),
    ...(signals.length > 0
      ? [[tiers ? "One more silver signal" : "One more signal", shadow.silver] as const]
      : []),
  ];
  return kinds.map(([what, gain]) => ({
    what,
    adds: gain < LEAST ? "nothing" : `at most ${shortDifference(gain)} of 100`,
  }));
}
