import { join } from "node:path";
import type { SpecialtyName } from "@smartpick/core";
import { numberOf, type Row, readCsv } from "../tables/csv.ts";
import { specialtyOfNrmp } from "../tables/nrmp-names.ts";

/** Count, mean, SD and quartiles of a measure in one group. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Non-US IMGs who certified a rank list with a specialty first, 2026: outcome, contiguous ranks and Step 2 CK. */
export interface OutcomeTable {
  readonly specialty: SpecialtyName;
  readonly matched: number;
  readonly total: number;
  readonly applicantsPerPosition: number;
  readonly ranks: { readonly matched: Moments; readonly unmatched: Moments };
  readonly step2ck: { readonly matched: Moments; readonly unmatched: Moments };
}

/** Published match rate of a type among those who ranked a specialty first. */
export interface PublishedRate {
  readonly specialty: SpecialtyName;
  readonly matched: number;
  readonly total: number;
  /** Applicants of all types who ranked the specialty first, per position. */
  readonly applicantsPerPosition: number;
}

/** The source id of the tables read here. */
export const OUTCOME_SOURCE = "nrmp-charting-outcomes-2026-non-us-img";

/** Reads the published match rates of all specialties. */
export function readPublishedRates(folder: string): PublishedRate[] {
  const file = join(folder, "statistics", "charting_outcomes_2026_nonusimg_specialty.csv");
  return readCsv(file).flatMap((row) => {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    const matched = numberOf(row.nonus_img_matched);
    const total = numberOf(row.nonus_img_total);
    const applicantsPerPosition = numberOf(row.all_applicants_per_position);
    if (specialty === null || matched === null || total === null || applicantsPerPosition === null) return [];
    return [{ specialty, matched, total, applicantsPerPosition }];
  });
}

/** Reads the outcome tables of all specialties whose groups are large enough to be published with moments. */
export function readOutcomeTables(folder: string): OutcomeTable[] {
  const file = join(folder, "statistics", "charting_outcomes_2026_nonusimg_measures.csv");
  const cells = new Map<string, Moments>();
  for (const row of readCsv(file)) {
    const moments = momentsOf(row);
    if (moments !== null) cells.set(`${row.specialty}|${row.measure}|${row.cohort}`, moments);
  }
  const names = [...new Set([...cells.keys()].map((key) => key.split("|")[0] ?? ""))];
  const rates = new Map(readPublishedRates(folder).map((rate) => [rate.specialty, rate]));
  return names.flatMap((name) => {
    const specialty = specialtyOfNrmp(name);
    const rate = specialty === null ? undefined : rates.get(specialty);
    const cell = (measure: string, cohort: string) => cells.get(`${name}|${measure}|${cohort}`);
    const ranksMatched = cell("contiguous_ranks", "matched");
    const ranksUnmatched = cell("contiguous_ranks", "not_matched");
    const ckMatched = cell("step2ck", "matched");
    const ckUnmatched = cell("step2ck", "not_matched");
    if (specialty === null || !rate || !ranksMatched || !ranksUnmatched || !ckMatched || !ckUnmatched)
      return [];
    return [
      {
        specialty,
        matched: rate.matched,
        total: rate.total,
        applicantsPerPosition: rate.applicantsPerPosition,
        ranks: { matched: ranksMatched, unmatched: ranksUnmatched },
        step2ck: { matched: ckMatched, unmatched: ckUnmatched },
      },
    ];
  });
}

function momentsOf(row: Row): Moments | null {
  const [n, mean, sd, q1, median, q3] = ["n", "mean", "sd", "q1", "median", "q3"].map((c) =>
    numberOf(row[c]),
  );
  if (n == null || mean == null || sd == null || q1 == null || median == null || q3 == null) return null;
  return { n, mean, sd, q1, median, q3 };
}
