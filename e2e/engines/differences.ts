import type { Shown } from "./walk.ts";

/** One step of the walk where an engine shows other words than the first one. */
export interface Difference {
  readonly step: string;
  readonly first: string;
  readonly other: string;
}

const AROUND = 60;

/** Where two walks show other words: the first place of each step, with what stands around it; a step not walked, too. */
export function differencesOf(first: readonly Shown[], other: readonly Shown[]): Difference[] {
  return first.flatMap(({ step, words }) => {
    const there = other.find((shown) => shown.step === step)?.words ?? "(not reached)";
    if (there === words) return [];
    const from = Math.max(0, firstDifference(words, there) - AROUND);
    return [
      { step, first: words.slice(from, from + 2 * AROUND), other: there.slice(from, from + 2 * AROUND) },
    ];
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
