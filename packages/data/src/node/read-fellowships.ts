import { join } from "node:path";
import { type InformaticsFellowship, isIsoDate, type Source, SPECIALTIES, STATES } from "@smartpick/core";
import { type CsvRow, readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

const TABLE = "informatics/fellowships.csv";

/**
 * Reads `data/informatics/fellowships.csv`: the accredited clinical informatics fellowships. An empty cell is unknown; an
 * answer without the source that it was read in is a fault.
 */
export function readFellowships(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly InformaticsFellowship[] {
  const seen = new Set<string>();
  return readCsv(join(data, TABLE)).map((row) => {
    const code = row.code ?? "";
    const check = (column: string, fits: boolean, accepts: string) => {
      if (!fits) faults.add(TABLE, code, column, row[column], accepts);
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
    const year = (column: string): number | null => {
      const value = row[column] ? Number(row[column]) : null;
      check(column, value === null || (value > 2000 && value < 2040), "a year");
      return value;
    };
    check("source", sources.has(row.source ?? ""), "the id of a file in data/sources");
    for (const [column, answers] of ANSWERS) {
      const answered = answers.some((answer) => row[answer]);
      const source = row[column] ?? "";
      check(
        column,
        answered ? sources.has(source) : source === "",
        answered ? "the id of a file in data/sources" : "nothing where nothing is answered",
      );
    }
    return {
      code,
      institution: row.institution ?? "",
      city: row.city || null,
      state,
      baseSpecialty: base,
      source: row.source ?? "",
      year: year("year"),
      ...positionsOf(row, check),
      ...(row.ehr
        ? {
            healthRecord: {
              system: row.ehr,
              note: row.ehr_note || null,
              source: row.ehr_source ?? "",
              year: year("ehr_year"),
            },
          }
        : {}),
      ...visasOf(row, check, year),
      ...(row.application_note
        ? {
            application: {
              says: row.application_note,
              source: row.application_source ?? "",
              year: year("application_year"),
            },
          }
        : {}),
      ...publicOf(row, check),
    };
  });
}

/** Each column of a source, and the answers that were read in it. */
const ANSWERS = [
  ["ehr_source", ["ehr"]],
  ["visa_source", ["visa_j1", "visa_h1b"]],
  ["application_source", ["application_note"]],
] as const;

type Check = (column: string, fits: boolean, accepts: string) => void;

function positionsOf({ positions }: CsvRow, check: Check): Pick<InformaticsFellowship, "positions"> {
  if (!positions) return {};
  check("positions", /^[1-9]\d?$/.test(positions), "a whole number from 1, or nothing");
  return { positions: Number(positions) };
}

/** Visas that it says it sponsors. A page that names one says nothing of the other, so there is no "no" here. */
function visasOf(
  row: CsvRow,
  check: Check,
  year: (column: string) => number | null,
): Pick<InformaticsFellowship, "visas"> {
  const named = [
    ["j1", "visa_j1"],
    ["h1b", "visa_h1b"],
  ] as const;
  for (const [, column] of named)
    check(column, row[column] === "yes" || !row[column], "yes, or nothing where it is not known");
  const sponsored = named.filter(([, column]) => row[column]).map(([visa]) => visa);
  if (sponsored.length === 0) return {};
  return { visas: { sponsored, source: row.visa_source ?? "", year: year("visa_year") } };
}

/** What the public list says further: its website, the day of its status, how sure its name is. */
function publicOf(
  { website, accreditation_from: from, name_confidence: sure }: CsvRow,
  check: Check,
): Pick<InformaticsFellowship, "website" | "accreditationFrom" | "nameConfidence"> {
  check("website", !website || /^https:\/\/\S+$/.test(website), "an address that begins with https://");
  check("accreditation_from", !from || isIsoDate(from), "a date such as 2026-01-28");
  const isSure = sure === "high" || sure === "medium";
  check("name_confidence", !sure || isSure, "high, medium");
  return {
    ...(website ? { website } : {}),
    ...(from ? { accreditationFrom: from } : {}),
    ...(isSure ? { nameConfidence: sure } : {}),
  };
}
