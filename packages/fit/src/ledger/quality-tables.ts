import type { CsvRow } from "@smartpick/data/node";
import type { BaseProgram } from "./base-programs.ts";

/** Rows of `rate-links.csv`: how well the 2024 interview rates were linked to programs, counted by specialty. */
export function rateLinkRows(links: readonly CsvRow[]) {
  const bySpecialty = new Map<string, Record<string, number>>();
  for (const row of links) {
    const specialty = row.specialty ?? "";
    const counts = bySpecialty.get(specialty) ?? { exact: 0, high: 0, medium: 0, unlinked: 0 };
    const grade = row.confidence ?? "unlinked";
    counts[grade] = (counts[grade] ?? 0) + 1;
    bySpecialty.set(specialty, counts);
  }
  return [...bySpecialty].map(([specialty, counts]) => ({ specialty, ...counts }));
}

const FAULT_WORDS: Readonly<Record<string, string>> = {
  "positions much above residents_pgy1": "positions much above the residents of the first year",
  "positions much below residents_pgy1": "positions much below the residents of the first year",
  "NRMP-only row holding several categorical codes": "several categorical codes under one NRMP entry",
  suspected: "name or code pairing suspected",
};

/** Rows of `known-faults.csv`: what is known to need a second look; corrected faults are not listed. */
export function faultRows(faults: readonly CsvRow[], programs: readonly BaseProgram[]) {
  const ids = new Set(programs.map((program) => program.id));
  return faults.flatMap((row) => {
    if (row.status !== "check") return [];
    const key = row.key ?? "";
    const id = ids.has(`acgme:${key}`) ? `acgme:${key}` : `nrmp:${key}`;
    return ids.has(id) ? [{ id, fault: FAULT_WORDS[row.category ?? ""] ?? row.category }] : [];
  });
}
