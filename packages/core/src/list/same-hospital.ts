import type { FactTable } from "../facts/fact-table.ts";
import { hospitalsOf } from "../facts/hospitals.ts";
import { specialtyIn } from "../facts/program-card.ts";

/** The listed rows of each hospital at which a list holds programs of two specialties or more. */
export function sharedHospitals(table: FactTable, rows: readonly number[]): readonly (readonly number[])[] {
  const hospitals = hospitalsOf(table, rows);
  const byHospital = new Map<number, number[]>();
  rows.forEach((row, at) => {
    const here = byHospital.get(hospitals[at]!);
    if (here === undefined) byHospital.set(hospitals[at]!, [row]);
    else here.push(row);
  });
  return [...byHospital.values()].filter(
    (here) => new Set(here.map((row) => specialtyIn(table, row))).size > 1,
  );
}

/** For each listed row at such a hospital, the other listed rows there that are of another specialty. */
export function othersAtHospital(
  table: FactTable,
  rows: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  return new Map(
    sharedHospitals(table, rows).flatMap((here) =>
      here.map((row) => {
        const others = here.filter((other) => specialtyIn(table, other) !== specialtyIn(table, row));
        return [row, others] as const;
      }),
    ),
  );
}
