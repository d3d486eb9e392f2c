import type { ListRow } from "@smartpick/core";

type Rows = readonly Pick<ListRow, "interview">[];

/**
 * What the programs of a tier carry of the interviews to expect from the whole list: `"About 0.9 of the 2.7 interviews to
 * expect"`. The sum of chances is the expected number, whatever hangs together.
 */
export function tierShare(tier: Rows, list: Rows): string {
  return `About ${interviews(tier)} of the ${interviews(list)} interviews to expect`;
}

/** A sum of chances is a number of interviews and no chance, so it has one decimal. */
function interviews(rows: Rows): string {
  const sum = rows.reduce((total, { interview }) => total + interview.mid, 0);
  return sum < 0.05 ? "fewer than 0.1" : sum.toFixed(1);
}
