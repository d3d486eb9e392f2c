import { join } from "node:path";
import { type InformaticsFellowship, type Source, SPECIALTIES, STATES } from "@smartpick/core";
import { readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

/** Reads `data/informatics/fellowships.csv`: the accredited clinical informatics fellowships. */
export function readFellowships(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly InformaticsFellowship[] {
  const table = "informatics/fellowships.csv";
  const seen = new Set<string>();
  return readCsv(join(data, table)).map((row) => {
    const code = row.code ?? "";
    const check = (column: string, fits: boolean, accepts: string) => {
      if (!fits) faults.add(table, code, column, row[column], accepts);
    };
    check("code", /^\d{10}$/.test(code) && !seen.has(code), "an ACGME code of ten digits, each once");
    seen.add(code);
    const state = row.state || null;
    check(
      "state",
      state === null || STATES.some((one) => one.code === state),
      "a state code of the list in core",
    );
    const base = row.base_specialty || null;
    check(
      "base_specialty",
      base === null || SPECIALTIES.some((one) => one.name === base),
      "a specialty name",
    );
    check("source", sources.has(row.source ?? ""), "the id of a file in data/sources");
    const year = row.year ? Number(row.year) : null;
    check("year", year === null || (year > 2000 && year < 2040), "a year");
    return {
      code,
      institution: row.institution ?? "",
      city: row.city || null,
      state,
      baseSpecialty: base,
      source: row.source ?? "",
      year,
    };
  });
}
