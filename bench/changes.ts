import type { PortfolioInstance } from "@smartpick/core";

/** A small change of a problem, as an applicant makes it; `listed` is a program of the last list. */
export interface Change {
  readonly name: string;
  readonly make: (instance: PortfolioInstance, listed: number) => PortfolioInstance;
}

export const CHANGES: readonly Change[] = [
  {
    name: "a slider moved",
    make: (at) => ({ ...at, utility: at.utility.map((liked, p) => liked * (1 - 0.03 * (p % 4))) }),
  },
  { name: "a program pinned", make: (at, listed) => ({ ...at, must: [(listed + 1) % at.size] }) },
  { name: "a program dropped", make: (at, listed) => ({ ...at, never: [listed] }) },
  { name: "200 dollars less", make: (at) => ({ ...at, budgetUsd: at.budgetUsd - 200 }) },
  {
    name: "two more silver signals",
    make: (at) => ({ ...at, groups: at.groups.map((group) => ({ ...group, silver: group.silver + 2 })) }),
  },
];
