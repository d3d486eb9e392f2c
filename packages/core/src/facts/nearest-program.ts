import type { FactTable } from "./fact-table.ts";
import { searchPrograms } from "./search.ts";

/**
 * The id that an unknown program most likely meant: the best match by name, else the id that has the most characters
 * of its code in the same places, the longer common start first. `null` only for an empty ledger.
 */
export function nearestProgram(table: FactTable, asked: string): string | null {
  const byName = searchPrograms(table, asked, 1)[0];
  if (byName !== undefined) return table.ids[byName] ?? null;
  const code = codeOf(asked);
  let best: string | null = null;
  let closest = -1;
  for (const id of table.ids) {
    const near = likeness(code, codeOf(id));
    if (near > closest) {
      closest = near;
      best = id;
    }
  }
  return best;
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1).toLowerCase();
}

/** Characters in the same place, plus a fraction for the length of the common start. */
function likeness(a: string, b: string): number {
  let same = 0;
  let start = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] !== b[at]) continue;
    same += 1;
    if (start === at) start += 1;
  }
  return same - Math.abs(a.length - b.length) + start / 100;
}
