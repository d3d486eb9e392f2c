import type { FactTable } from "./fact-table.ts";
import { searchPrograms } from "./search.ts";

/** The id that an unknown program most likely meant: the best name match, else the id with the longest common start. */
export function nearestPrograms(table: FactTable, asked: string): string | null {
  const byName = searchPrograms(table, asked, 1)[0];
  if (byName !== undefined) return table.ids[byName] ?? null;
  const bare = asked.replace(/^(acgme|nrmp):/i, "");
  let best: string | null = null;
  let longest = 3;
  for (const id of table.ids) {
    const code = id.slice(id.indexOf(":") + 1);
    let common = 0;
    while (common < bare.length && code[common] === bare[common]) common += 1;
    if (common > longest) {
      longest = common;
      best = id;
    }
  }
  return best;
}
