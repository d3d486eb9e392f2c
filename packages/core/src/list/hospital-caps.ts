import type { FactTable } from "../facts/fact-table.ts";
import { hospitalsOf } from "../facts/hospitals.ts";
import { specialtyIn, textIn } from "../facts/program-card.ts";
import type { PortfolioCap } from "../portfolio/problem/instance.ts";

/** Most caps that one hospital may give by taking one program of each specialty; beyond it pairs are capped. */
const MOST_CLIQUES = 64;

/**
 * Caps that let a list hold programs of one specialty only at each hospital. Each cap holds one program of every specialty
 * there and lets one of them in, so several programs of one specialty do not shut each other out. Together the caps say
 * exactly that, and each is as tight as a cap can be. What is pinned stays: a cap gives way to the pins that it holds.
 */
export function hospitalCaps(
  table: FactTable,
  rows: ArrayLike<number>,
  must: ReadonlySet<number>,
): PortfolioCap[] {
  const hospitals = hospitalsOf(table, rows);
  const bySpecialty = new Map<number, Map<string, number[]>>();
  hospitals.forEach((hospital, index) => {
    const here = bySpecialty.get(hospital) ?? new Map<string, number[]>();
    const specialty = specialtyIn(table, rows[index]!);
    here.set(specialty, [...(here.get(specialty) ?? []), index]);
    bySpecialty.set(hospital, here);
  });
  return [...bySpecialty.values()].flatMap((here) =>
    here.size < 2 ? [] : setsOf([...here.values()]).map((of) => capOf(table, rows, of, must)),
  );
}

function capOf(
  table: FactTable,
  rows: ArrayLike<number>,
  of: readonly number[],
  must: ReadonlySet<number>,
): PortfolioCap {
  const pinned = of.filter((index) => must.has(rows[index]!)).length;
  const name = textIn(table, rows[of[0]!]!, "name");
  return { of, min: 0, max: Math.max(1, pinned), level: null, ...(name === null ? {} : { name }) };
}

/** Sets of programs of different specialties that cover every pair of them: one of each, or where those are many, pairs. */
function setsOf(specialties: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const cliques = specialties.reduce((product, { length }) => product * length, 1);
  if (cliques <= MOST_CLIQUES) {
    return specialties.reduce<readonly (readonly number[])[]>(
      (sets, programs) => sets.flatMap((set) => programs.map((program) => [...set, program])),
      [[]],
    );
  }
  return specialties.flatMap((programs, at) =>
    specialties.slice(at + 1).flatMap((others) => programs.flatMap((a) => others.map((b) => [a, b]))),
  );
}
