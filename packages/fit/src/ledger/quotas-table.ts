import type { CsvRow } from "@smartpick/data/node";
import type { ProgramTrack } from "./tracks-table.ts";

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Columns of `quotas.csv`. */
export const QUOTA_COLUMNS = ["id", ...YEARS.flatMap((y) => [`quota${y}`, `filled${y}`]), "standing", "note"];

/**
 * Rows of `quotas.csv`, one a track. The published sums belong to the main track; where they add categorical and
 * primary positions the row is marked as assumed, and the further track's positions stay unknown.
 */
export function quotaRows(tracks: readonly ProgramTrack[], faults: readonly CsvRow[]) {
  const misfits = new Set(
    faults.filter((row) => (row.category ?? "").startsWith("positions much")).map((row) => row.key),
  );
  const rows: Record<string, string | number | null>[] = [];
  for (const { id, program, letter, codes } of tracks) {
    const row: Record<string, string | number | null> = { id };
    let mixed = false;
    for (const [year, entry] of program.nrmp?.years ?? []) {
      const main = id === program.id;
      const own = entry.letters === letter;
      if (own || (main && entry.letters.includes(letter ?? " "))) {
        row[`quota${year}`] = entry.quota;
        row[`filled${year}`] = entry.filled;
        mixed ||= !own;
      }
    }
    if (Object.keys(row).length === 1) continue;
    const misfit = program.acgme !== null && misfits.has(program.acgme);
    const notes = [
      mixed ? "categorical and primary positions added" : "",
      misfit ? "does not fit the size of the program" : "",
      program.pairing === "assumed" ? "pairing of the code not proven" : "",
    ].filter((note) => note !== "");
    const unsure = mixed || misfit || program.pairing === "assumed";
    row.standing = unsure ? "assumed" : codes.length > 1 ? "derived" : "published";
    row.note = notes.join("; ") || (codes.length > 1 ? "sum of several codes" : "");
    rows.push(row);
  }
  return rows;
}
