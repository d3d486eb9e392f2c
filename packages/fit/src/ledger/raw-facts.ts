import { join } from "node:path";
import { type CsvRow, readCsv } from "@smartpick/data/node";

/** The raw tables of the facts folder that the import reads, rows as text. */
export interface RawFacts {
  readonly programs: readonly CsvRow[];
  readonly fixes: readonly CsvRow[];
  readonly duplicates: readonly CsvRow[];
  readonly links: readonly CsvRow[];
  readonly faults: readonly CsvRow[];
  readonly eras2026: readonly CsvRow[];
  readonly changes: readonly CsvRow[];
  readonly quotas2026: readonly CsvRow[];
  readonly crowdVisa: readonly CsvRow[];
  readonly h1bEmployers: readonly CsvRow[];
  readonly informatics: readonly CsvRow[];
  readonly fellowships: readonly CsvRow[];
  readonly rateLinks: readonly CsvRow[];
  readonly hurdles: readonly CsvRow[];
}

/** Reads the raw tables below `folder`; throws when one is missing. */
export function readRawFacts(folder: string): RawFacts {
  const programs = (name: string) => readCsv(join(folder, "programs", name));
  return {
    programs: programs("programs.csv"),
    fixes: programs("programs_fixes.csv"),
    duplicates: programs("duplicates.csv"),
    links: programs("nrmp_only_links.csv"),
    faults: programs("faults.csv"),
    eras2026: programs("eras_2026_programs.csv"),
    changes: programs("eras_changes.csv"),
    quotas2026: programs("q2026_by_program.csv"),
    crowdVisa: programs("im_visa_2026_crowd.csv"),
    h1bEmployers: programs("h1b_lca_employers.csv"),
    informatics: programs("informatics_by_program.csv"),
    fellowships: readCsv(join(folder, "informatics", "fellowships.csv")),
    rateLinks: programs("interview_rates_2024_links.csv"),
    hurdles: programs("hurdles_by_program.csv"),
  };
}
