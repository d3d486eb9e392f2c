import type { ClinicTruth } from "@smartpick/answers";
import type { Random } from "@smartpick/core/math";
import type { ClinicDesign, Fault } from "./clinic-design.ts";
import type { Drawn } from "./draw-people.ts";

type Dirt = ClinicTruth["dirt"][number];

/** Cells of rows with faults planted, with their counts; `copies` says how often a row of `people` stands in the file. */
export interface Spoiled {
  readonly rows: readonly (readonly string[])[];
  readonly copies: readonly number[];
  readonly dirt: readonly Dirt[];
}

/**
 * The rows as cells with every fault of the design planted: `doubles` rows stand twice, and no doubled row holds another
 * fault, so that every count can be found again. A cell is spoiled once.
 */
export function plantFaults(
  design: ClinicDesign,
  people: readonly Drawn[],
  cells: readonly string[][],
  doubles: number,
  random: Random,
): Spoiled {
  const order = shuffled(people.length, random.split(1));
  const doubled = order
    .filter((at) => {
      const one = people[at];
      return one !== undefined && design.doubled(one.person);
    })
    .slice(0, doubles);
  const copies = people.map(() => 1);
  // A small file may have too few rows that mislead: then any row is doubled, so that the file keeps its length.
  const chosen = new Set(doubled);
  for (const at of order) {
    if (chosen.size === doubles) break;
    chosen.add(at);
  }
  for (const at of chosen) copies[at] = 2;
  const dirt: Dirt[] = [{ code: "duplicate-row", column: null, rows: doubles }];
  const spoiled = new Set<string>();
  for (const [index, fault] of design.faults.entries()) {
    const rows = spoil(design, fault, cells, { copies, spoiled }, random.split(10 + index));
    dirt.push({ code: fault.code, column: fault.column, rows });
  }
  const rows = cells.flatMap((row, at) => Array.from({ length: copies[at] ?? 1 }, () => row));
  return { rows, copies, dirt };
}

function spoil(
  design: ClinicDesign,
  fault: Fault,
  cells: readonly string[][],
  state: { readonly copies: readonly number[]; readonly spoiled: Set<string> },
  random: Random,
): number {
  const column = design.columns.findIndex(({ name }) => name === fault.column);
  let left = Math.round(fault.share * cells.length);
  let count = 0;
  for (const at of shuffled(cells.length, random)) {
    if (left === 0) break;
    const row = cells[at];
    const key = `${at}:${column}`;
    if (row === undefined || state.copies[at] !== 1 || state.spoiled.has(key)) continue;
    const bad = fault.spoil(row[column] ?? "", random);
    if (bad === null) continue;
    row[column] = bad;
    state.spoiled.add(key);
    count++;
    left--;
  }
  return count;
}

/** The numbers from 0 to `length` − 1 in random order (Fisher & Yates 1938). */
function shuffled(length: number, random: Random): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at--) {
    const other = Math.floor(random.uniform() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
