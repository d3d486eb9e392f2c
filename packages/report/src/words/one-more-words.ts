import type { PlanReport } from "@smartpick/core";
import { differenceOf100 } from "./chance.ts";

/** One thing more of a kind, and what the list gains by it: `"at most 0.1 of 100"`, `"less than 0.1 of 100"`. */
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
  return kinds.map(([what, gain]) => ({ what, adds: gain < LEAST ? "nothing" : gainWords(gain) }));
}

function gainWords(gain: number): string {
  const words = `${differenceOf100(gain)} of 100`;
  return words.startsWith("less") ? words : `at most ${words}`;
}
