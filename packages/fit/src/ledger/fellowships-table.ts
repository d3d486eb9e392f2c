import { SPECIALTIES } from "@smartpick/core";
import type { CsvRow } from "@smartpick/data/node";

/** Rows of `data/informatics/fellowships.csv`: the accredited clinical informatics fellowships. */
export function fellowshipRows(fellowships: readonly CsvRow[]) {
  const names = new Set<string>(SPECIALTIES.map((specialty) => specialty.name));
  return fellowships.map((row) => {
    const base = (row.base_department ?? "").replace(/\s*\(.*\)$/, "");
    return {
      code: row.acgme_code,
      institution: row.institution,
      city: row.city,
      state: row.state,
      base_specialty: names.has(base) ? base : "",
      source: "acgme-fellowships-2026",
      year: row.year,
    };
  });
}
