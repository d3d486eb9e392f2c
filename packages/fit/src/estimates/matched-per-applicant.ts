import type { MatchedPerApplicant } from "@smartpick/core";
import type { NationalCount } from "../account/national-counts.ts";
import { csvText } from "../tables/csv.ts";

/** The year and the source of the counts of the national account. */
const COUNTED = { year: 2025, source: "nrmp-results-2025" } as const;

/** People who put a specialty on a rank list and who matched in it, from the counts of the national account. */
export function matchedPerApplicant(counts: readonly NationalCount[]): MatchedPerApplicant[] {
  return counts
    .map(({ specialty, type, ranked, matched }) => ({
      specialty,
      type,
      year: COUNTED.year,
      matched: Math.round(matched),
      applicants: Math.round(ranked),
      // A count that was published is whole; one that was worked out from a share is not.
      basis: Number.isInteger(ranked) ? ("published" as const) : ("estimated" as const),
      source: COUNTED.source,
    }))
    .sort((a, b) => (`${a.specialty}|${a.type}` < `${b.specialty}|${b.type}` ? -1 : 1));
}

/** The same as the text of `matched-per-applicant.csv`. */
export function matchedPerApplicantText(rows: readonly MatchedPerApplicant[]): string {
  return csvText(
    ["specialty", "type", "year", "matched", "applicants", "basis", "source"],
    rows.map((row) => [
      row.specialty,
      row.type,
      row.year,
      row.matched,
      row.applicants,
      row.basis,
      row.source,
    ]),
  );
}
