import type { ListRow } from "@smartpick/core";

type Rows = readonly Pick<ListRow, "interview">[];

/**
 * What the programs of a tier carry of the interviews to expect from the whole list: `"About 0.9 of the 2.7 interviews to
 * expect"`. The sum of chances is the expected number, whatever hangs together.
 */
export function tierShare(tier: Rows, list: Rows): string {
  const [some, all] = [sumOf(tier), sumOf(list)];
  if (all < LEAST) return "Fewer than 0.1 interviews to expect from all of them";
  return `${some < LEAST ? "Fewer than 0.1" : `About ${some.toFixed(1)}`} of the ${all.toFixed(1)} interviews to expect`;
}

/** Below this a sum of chances would show as none. A sum is a number of interviews and no chance, so it has one decimal. */
const LEAST = 0.05;

function sumOf(rows: Rows): number {
  return rows.reduce((total, { interview }) => total + interview.mid, 0);
}
