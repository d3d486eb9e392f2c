import type { CsvRow } from "@smartpick/data/node";
import type { BaseProgram } from "./base-programs.ts";

/** Source of an answer by the year it was given; answers of 2026 belong to material that is not shown. */
const ANSWER_SOURCE: Readonly<Record<string, string>> = {
  "2020": "re2020-answers",
  "2021": "re2021-answers",
};

const SETTING_OF: Readonly<Record<string, string>> = {
  university: "university",
  community_university_affiliated: "community-university-affiliated",
  community: "community",
  military: "military",
};

/** Rows of `setting.csv`. */
export function settingRows(programs: readonly BaseProgram[]) {
  return programs.flatMap(({ id, row }) => {
    const setting = SETTING_OF[row?.program_type ?? ""];
    const source = ANSWER_SOURCE[row?.program_type_year ?? ""];
    return setting && source ? [{ id, setting, source, year: row?.program_type_year ?? "" }] : [];
  });
}

/** Rows of `visa.csv`: what the program answered when asked. */
export function visaRows(programs: readonly BaseProgram[]) {
  return programs.flatMap(({ id, row }) => {
    const source = ANSWER_SOURCE[row?.visa_year ?? ""];
    const [j1, h1b] = [answer(row?.visa_j1), answer(row?.visa_h1b)];
    return source && (j1 || h1b)
      ? [{ id, visa_j1: j1, visa_h1b: h1b, source, year: row?.visa_year ?? "" }]
      : [];
  });
}

/** Rows of `visa-gathered.csv`: second opinions gathered by applicants. */
export function gatheredVisaRows(programs: readonly BaseProgram[], crowd: readonly CsvRow[]) {
  const known = new Set(programs.map((program) => program.acgme));
  return crowd.flatMap((row) => {
    const acgme = row.acgme_code ?? "";
    const [j1, h1b] = [answer(row.visa_j1), answer(row.visa_h1b)];
    return known.has(acgme) && (j1 || h1b) ? [{ id: `acgme:${acgme}`, visa_j1: j1, visa_h1b: h1b }] : [];
  });
}

/** Rows of `accreditation.csv`. */
export function accreditationRows(programs: readonly BaseProgram[]) {
  return programs.flatMap(({ id, row }) => {
    const year = row?.accreditation_year ?? "";
    const listed = (row?.sources ?? "").split(";");
    const source = year === "2025" ? "acgme-im-2025" : (ANSWER_SOURCE[year] ?? "");
    const status = row?.accreditation_status ?? "";
    if (status === "" || source === "") return [];
    return [
      {
        id,
        accreditation: status,
        source: listed.includes("re2021") || year !== "2021" ? source : "eras-2021",
        year,
      },
    ];
  });
}

/** Rows of `board-pass-rates.csv`: shares from 0 to 1. */
export function boardRows(programs: readonly BaseProgram[]) {
  return programs.flatMap(({ id, row }) => {
    const rate = row?.board_pass_rate ?? "";
    if (rate === "") return [];
    const source = (row?.sources ?? "").includes("abim2020") ? "abim-2020" : "abfm-2021";
    return [
      { id, board_pass_rate: (Number(rate) / 100).toFixed(3), source, year: row?.board_pass_year ?? "" },
    ];
  });
}

function answer(value: string | undefined): string {
  return value === "Yes" ? "yes" : value === "No" ? "no" : "";
}
