import { numberAt } from "./answer-at.ts";
import type { FactTable } from "./fact-table.ts";
import { textIn } from "./program-card.ts";

/** Where a program is, in degrees. */
export interface ProgramPlace {
  readonly id: string;
  readonly state: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** Whether this is the place of the program itself. Else it stands for its city, from which it was derived. */
  readonly exact: boolean;
}

/** The places of ledger rows, in their order. A program whose place nobody has published is left out. */
export function placesOf(table: FactTable, rows: Iterable<number>): readonly ProgramPlace[] {
  return [...rows].flatMap((row) => {
    const latitude = numberAt(table, row, "latitude");
    const longitude = numberAt(table, row, "longitude");
    if (latitude === null || longitude === null) return [];
    return [
      {
        id: table.ids[row]!,
        state: textIn(table, row, "state"),
        latitude: latitude.value,
        longitude: longitude.value,
        exact: latitude.standing === "published" || latitude.standing === "yours",
      },
    ];
  });
}
