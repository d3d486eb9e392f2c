import type { FactTable } from "./fact-table.ts";
import { plainText } from "./plain-text.ts";
import { textIn } from "./program-card.ts";

/** Words that a ledger name may have or lack without meaning another place. */
const FILLERS = /\b(program|pgm|inc|the)\b/g;

/**
 * The hospital of each of some ledger rows, as a number from 0: two programs are at one hospital when they stand in the
 * same town and have the same sponsor, or the same name but for the word "Program". So a clinic in another town is a
 * hospital of its own, and the hospitals of one sponsor in one town are one. A row without a town stands alone.
 */
export function hospitalsOf(table: FactTable, rows: ArrayLike<number>): Int32Array {
  const parent = Int32Array.from(rows, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    parent[at] = root;
    return root;
  };
  const first = new Map<string, number>();
  for (let at = 0; at < rows.length; at++) {
    for (const key of keysOf(table, rows[at]!)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else parent[rootOf(at)] = rootOf(known);
    }
  }
  const numbers = new Map<number, number>();
  return Int32Array.from(rows, (_, at) => {
    const root = rootOf(at);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/** What makes two rows one hospital: place and name, place and sponsor. */
function keysOf(table: FactTable, row: number): readonly string[] {
  const [city, state] = [textIn(table, row, "city"), textIn(table, row, "state")];
  if (city === null || state === null) return [];
  const names = [textIn(table, row, "name"), textIn(table, row, "sponsor")];
  return names.flatMap((name) => {
    const plain = plainText(name ?? "")
      .replace(FILLERS, "")
      .replace(/ +/g, " ")
      .trim();
    return plain === "" ? [] : [`${plain}|${plainText(city)}|${state}`];
  });
}
