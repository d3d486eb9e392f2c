import type { Prepared } from "../problem/prepared.ts";

/**
 * A budget of arithmetic instead of time, so that the same input always gives the same answer: about one unit per
 * multiplication in an inner loop.
 */
export class Work {
  left: number;

  constructor(units: number) {
    this.left = units;
  }

  /** Takes `units` off and says whether the budget is used up. */
  spend(units: number): boolean {
    this.left -= units;
    return this.left <= 0;
  }
}

/** Units of work that an ordinary core does in one millisecond; a mapping of a time wish, not a measurement. */
export const UNITS_PER_MILLISECOND = 150_000;

/** Units of a look at every choice: a choice of few nodes takes as long as one of eight. */
export function lookUnits({ size, slots, nodes }: Pick<Prepared, "size" | "slots" | "nodes">): number {
  return size * slots * Math.max(nodes, 8);
}

/** Units of `refresh` for a list of so many programs. */
export function refreshUnits({ size, nodes }: Pick<Prepared, "size" | "nodes">, chosen: number): number {
  return chosen * nodes + size / 2;
}
