import { join } from "node:path";
import type { SpecialtyName } from "@smartpick/core";
import { numberOf, readCsv } from "../tables/csv.ts";
import { specialtyOfNrmp } from "../tables/nrmp-names.ts";

/** Share matched of the US MD seniors of one band of Step 2 CK who preferred a specialty, given a rank list. */
export interface ScoreBand {
  readonly low: number;
  /** The score that stands for the band. */
  readonly step2ck: number;
  readonly people: number;
  readonly matched: number;
}

/** What is published of US MD seniors in one specialty. */
export interface SeniorTable {
  readonly specialty: SpecialtyName;
  /** Matches of 2020 to 2024 together; empty where none are published. */
  readonly bands: readonly ScoreBand[];
  /** The Match of 2026: all, and the scores of both groups by their medians. */
  readonly total: number;
  readonly rate: number;
  /** Median of the matched less that of the unmatched; `null` = not published. */
  readonly medianGap: number | null;
}

/** The score that stands for the open band from 250: the mean of US seniors above it. */
const TOP_BAND = 259;

/** Reads the bands (third-hand, rates only) and the outcome table of 2026. */
export function readSeniorTables(folder: string): SeniorTable[] {
  const bands = new Map<SpecialtyName, ScoreBand[]>();
  const file = join(folder, "statistics", "us_md_seniors_match_by_step2_band_2020_2024.csv");
  for (const row of readCsv(file)) {
    const specialty = specialtyOfNrmp(plainName(row.specialty ?? ""));
    const percent = numberOf(row.matched_percent);
    const people = numberOf(row.us_md_seniors);
    const low = Number.parseInt(row.step2ck_band ?? "", 10);
    if (specialty === null || percent === null || people === null || people === 0) continue;
    const step2ck = low === 250 ? TOP_BAND : low + 5;
    bands.set(specialty, [...(bands.get(specialty) ?? []), { low, step2ck, people, matched: percent / 100 }]);
  }
  const outcomes = join(folder, "statistics", "charting_outcomes_2026_us_md_seniors_step2.csv");
  return readCsv(outcomes).flatMap((row): SeniorTable[] => {
    const specialty = specialtyOfNrmp(plainName(row.specialty ?? ""));
    const matched = numberOf(row.matched_n);
    if (specialty === null || matched === null) return [];
    const others = numberOf(row.not_matched_n) ?? 0;
    const above = numberOf(row.matched_median);
    const below = numberOf(row.not_matched_median);
    return [
      {
        specialty,
        bands: bands.get(specialty) ?? [],
        total: matched + others,
        rate: matched / (matched + others),
        medianGap: above === null || below === null ? null : above - below,
      },
    ];
  });
}

/** The tables write a dash where the NRMP writes brackets. */
function plainName(name: string): string {
  return name
    .replace(" - Integrated", " (Integrated)")
    .replace("Vascular Surgery (Integrated)", "Vascular Surgery");
}
