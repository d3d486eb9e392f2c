import type { ChangeSteps } from "@smartpick/core";

/** What each change adds in points of 100 to one decimal, and all of them together. */
export interface ChangeSums {
  readonly steps: readonly number[];
  readonly whole: number;
}

/**
 * The changes rounded so that they add up exactly: each is the difference of the rounded totals before and after it, and
 * the whole is the difference that every other screen says.
 */
export function changeSums({ steps }: Pick<ChangeSteps, "steps">): ChangeSums {
  const totals = steps.map(({ total }) => Math.round(1000 * total.mid));
  return {
    steps: totals.map((total, n) => (total - (totals[n - 1] ?? 0)) / 10),
    whole: (totals.at(-1) ?? 0) / 10,
  };
}

/** Points of 100 with their sign: `"+2.0"`, `"−0.4"`, `"0"`. */
export function signedPoints(points: number): string {
  if (points === 0) return "0";
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;
}
