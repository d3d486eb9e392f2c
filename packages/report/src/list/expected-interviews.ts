import type { ListRow } from "@smartpick/core";

/** Rows of a list, with what a sum of chances needs. */
export type ChanceRows = readonly Pick<ListRow, "interview">[];

/** Below this a sum of chances would show as none. A sum is a number of interviews and no chance, so it has one decimal. */
export const LEAST_INTERVIEWS = 0.05;

/** How many interviews to expect from some programs: the sum of their chances, whatever hangs together. */
export function expectedInterviews(rows: ChanceRows): number {
  return rows.reduce((total, { interview }) => total + interview.mid, 0);
}

/** The same for a narrow cell: `"0.9"`, `"<0.1"`. */
export function interviewsCell(rows: ChanceRows): string {
  const sum = expectedInterviews(rows);
  return sum < LEAST_INTERVIEWS ? "<0.1" : sum.toFixed(1);
}
