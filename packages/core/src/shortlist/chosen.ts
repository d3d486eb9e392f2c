/** A program that may stand on a shortlist. */
export interface Contender {
  readonly row: number;
  /** How many of the three criteria hold. */
  readonly held: 0 | 1 | 2 | 3;
  /** Chance of an interview without a signal (0 to 1). */
  readonly chance: number;
}

/** How many programs hold so many criteria, and how many of them the shortlist takes. */
export interface ShortlistStep {
  readonly held: 1 | 2 | 3;
  readonly there: number;
  readonly taken: number;
}

/** Sizes of a shortlist: filled up to the first, never longer than the second. */
export const SHORTLIST_SIZE = { filledTo: 30, most: 40 } as const;

/**
 * The contenders that a shortlist takes, first the best, and from which steps. Those that hold all three come first, at
 * most forty. Where they are fewer than thirty, those that hold two fill up to thirty, then those that hold one; one that
 * holds none is never taken. Among those that hold as many the higher chance comes first, then the order of the ledger.
 */
export function chosenOf(contenders: readonly Contender[]): {
  readonly chosen: readonly Contender[];
  readonly steps: readonly ShortlistStep[];
} {
  const chosen: Contender[] = [];
  const steps: ShortlistStep[] = [];
  for (const held of [3, 2, 1] as const) {
    const there = contenders
      .filter((one) => one.held === held)
      .sort((a, b) => b.chance - a.chance || a.row - b.row);
    const most = held === 3 ? SHORTLIST_SIZE.most : SHORTLIST_SIZE.filledTo - chosen.length;
    const taken = there.slice(0, Math.max(0, most));
    chosen.push(...taken);
    steps.push({ held, there: there.length, taken: taken.length });
  }
  return { chosen, steps };
}
