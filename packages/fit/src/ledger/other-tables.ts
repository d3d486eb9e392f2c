import type { CsvRow } from "@smartpick/data/node";
import type { BaseProgram } from "./base-programs.ts";

/** Rows of `websites.csv`; addresses with an e-mail or a person's home directory are left out. */
export function websiteRows(programs: readonly BaseProgram[]) {
  return programs.flatMap(({ id, row }) => {
    const website = (row?.website ?? "").trim();
    if (
      !/^https?:\/\/[^\s]+\.[^\s]+$/i.test(website) ||
      /[@~]|mailto|facebook\.com|\d{3}[-.]\d{3}[-.]\d{4}/i.test(website)
    )
      return [];
    const listed = row?.sources ?? "";
    const source = listed.includes("re2021")
      ? "re2021-answers"
      : listed.includes("re2020")
        ? "re2020-answers"
        : "eras-2021";
    return [{ id, website, source, year: source === "re2020-answers" ? 2020 : 2021 }];
  });
}

/** Rows of `h1b-filings.csv`: filings of the sponsor's employer in fiscal years 2024 and 2025 together. */
export function h1bRows(programs: readonly BaseProgram[], employers: readonly CsvRow[]) {
  const byName = new Map(employers.map((row) => [`${row.employer}|${row.state}`, row]));
  return programs.flatMap(({ id, row }) => {
    const employer = row?.h1b_lca_employer ?? "";
    const found = byName.get(`${employer}|${row?.state}`);
    const years = found
      ? [found.lca_positions_fy2024, found.lca_positions_fy2025]
      : [row?.h1b_lca_fy2024, row?.h1b_lca_fy2025];
    if (employer === "" || years.every((count) => !count)) return [];
    return [{ id, filings: years.reduce((sum, count) => sum + Number(count || 0), 0), employer }];
  });
}

const VENDOR_LISTS: Readonly<Record<string, string>> = {
  Epic: "epic-endpoints-2024",
  Oracle: "oracle-endpoints-2026",
  MEDITECH: "meditech-endpoints",
  Altera: "altera-endpoints-2024",
};

/** Rows of `informatics.csv`; findings of low confidence are left out, those of medium are marked. */
export function informaticsRows(
  programs: readonly BaseProgram[],
  informatics: readonly CsvRow[],
  fellowships: readonly CsvRow[],
) {
  const byKey = new Map(informatics.map((row) => [row.acgme_code || row.nrmp_code || "", row]));
  const fellowshipNames = new Map(fellowships.map((row) => [row.acgme_code ?? "", row.institution ?? ""]));
  return programs.flatMap((program) => {
    const own = byKey.get(program.acgme ?? program.nrmp?.primary ?? "");
    const copy = program.nrmpRow ? byKey.get(program.nrmpRow.nrmp_code ?? "") : undefined;
    const row = own?.ehr_vendor || own?.ci_fellowship ? own : (copy ?? own);
    if (!row) return [];
    const ehr = vendorOf(row);
    const fellowshipSure = row.ci_fellowship_confidence ?? "";
    const code = ["high", "medium"].includes(fellowshipSure) ? (row.ci_fellowship ?? "") : "";
    const institution = fellowshipNames.get(code);
    const indicators = (row.informatics_indicators ?? "")
      .split("; ")
      .filter((part) => part !== "" && !part.startsWith("clinical informatics fellowship"))
      .map((part) => part.replace(" (undated)", ""))
      .join("; ");
    if (!ehr && !institution && indicators === "") return [];
    return [
      {
        id: program.id,
        ...(ehr ?? { ehr_vendor: "", ehr_source: "", ehr_year: "", ehr_standing: "", ehr_note: "" }),
        fellowship: institution ? `${institution} (ACGME ${code})` : "",
        fellowship_standing: institution ? (fellowshipSure === "high" ? "published" : "derived") : "",
        fellowship_note:
          institution && fellowshipSure === "medium" ? "same health system; site may differ" : "",
        indicators,
      },
    ];
  });
}

function vendorOf(row: CsvRow) {
  const sure = row.ehr_confidence ?? "";
  const vendor = row.ehr_vendor ?? "";
  const basis = row.ehr_basis ?? "";
  if (vendor === "" || !["high", "medium"].includes(sure)) return null;
  const list = /(Epic|Oracle|MEDITECH|Altera) list (\d{4})/.exec(basis);
  const likely = sure === "medium" ? "likely; by the name of the health system" : "";
  if (list) {
    return {
      ehr_vendor: vendor,
      ehr_source: VENDOR_LISTS[list[1] ?? ""] ?? "",
      ehr_year: list[2] ?? "",
      ehr_standing: likely === "" ? "published" : "derived",
      ehr_note: likely,
    };
  }
  if (!basis.startsWith("military site")) return null;
  return {
    ehr_vendor: vendor,
    ehr_source: "mhs-genesis",
    ehr_year: "2024",
    ehr_standing: "derived",
    ehr_note: "likely; system of all military hospitals",
  };
}
