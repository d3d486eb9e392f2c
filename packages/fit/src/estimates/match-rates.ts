import { join } from "node:path";
import { OUTCOME_SOURCE, readPublishedRates } from "../stage-two/outcome-table.ts";
import { numberOf, readCsv, rounded } from "../tables/csv.ts";
import { specialtyOfNrmp } from "../tables/nrmp-names.ts";

/** One line of `match-rates.csv`: published share matched among those of a type who preferred the specialty. */
export interface MatchRate {
  readonly specialty: string;
  readonly type: string;
  readonly year: number;
  readonly matched: number;
  readonly n: number;
  readonly rate: number;
  readonly source: string;
}

/**
 * Published match rates by specialty: non-US IMGs 2026 (all with a certified list) and US MD seniors 2026 (those in the
 * score table). Counts of those who "ranked the specialty at all" are left out: many of them preferred another one.
 */
export function matchRates(folder: string): MatchRate[] {
  const rate = (specialty: string, type: string, matched: number, n: number, source: string): MatchRate => ({
    specialty,
    type,
    year: 2026,
    matched,
    n,
    rate: rounded(matched / n, 3),
    source,
  });
  const nonUs = readPublishedRates(folder).map(({ specialty, matched, total }) =>
    rate(specialty, "non-us-img", matched, total, OUTCOME_SOURCE),
  );
  const file = join(folder, "statistics", "charting_outcomes_2026_us_md_seniors_step2.csv");
  const seniors = readCsv(file).flatMap((row) => {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    const matched = numberOf(row.matched_n);
    const others = numberOf(row.not_matched_n);
    if (specialty === null || matched === null || others === null) return [];
    return [rate(specialty, "us-md", matched, matched + others, "nrmp-charting-outcomes-2026-us-md")];
  });
  return [...nonUs, ...seniors].sort((a, b) =>
    `${a.specialty}|${a.type}` < `${b.specialty}|${b.type}` ? -1 : 1,
  );
}
