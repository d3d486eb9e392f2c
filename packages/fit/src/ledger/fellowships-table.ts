import { SPECIALTIES } from "@smartpick/core";
import type { CsvRow } from "@smartpick/data/node";

/** Columns of `data/informatics/fellowships.csv`; each answer is followed by where and when it was read. */
export const FELLOWSHIP_COLUMNS = [
  ...["code", "institution", "city", "state", "base_specialty", "positions"],
  ...["ehr", "ehr_note", "ehr_source", "ehr_year"],
  ...["visa_j1", "visa_h1b", "visa_source", "visa_year"],
  ...["application_note", "application_source", "application_year"],
  ...["website", "accreditation_from", "name_confidence", "source", "year"],
];

/** Rows of `data/informatics/fellowships.csv`: the accredited clinical informatics fellowships. An empty cell is unknown. */
export function fellowshipRows(fellowships: readonly CsvRow[]) {
  const names = new Set<string>(SPECIALTIES.map((specialty) => specialty.name));
  return fellowships.map((row) => {
    const base = (row.base_department ?? "").replace(/\s*\(.*\)$/, "");
    const ehr = healthRecordOf(row);
    const visa = visaOf(row);
    const note = row.application_note ? NOTES.get(row.acgme_code ?? "") : undefined;
    return {
      code: row.acgme_code,
      institution: row.institution,
      city: row.city,
      state: row.state,
      base_specialty: names.has(base) ? base : "",
      positions: row.positions_per_year ?? "",
      ehr: ehr.system,
      ehr_note: ehr.note,
      ehr_source: ehr.source,
      ehr_year: ehr.year,
      visa_j1: visa.j1,
      visa_h1b: visa.h1b,
      visa_source: visa.source,
      visa_year: visa.year,
      application_note: note?.says ?? "",
      application_source: note?.source ?? "",
      application_year: note?.year ?? "",
      website: (row.website ?? "").replace(/^http:/, "https:"),
      accreditation_from: isoDay(row.accreditation_effective_date ?? ""),
      name_confidence: row.name_confidence ?? "",
      source: "acgme-fellowships-2026",
      year: row.year,
    };
  });
}

/** What the pages of single programs ask, in the project's own words; by ACGME code. */
const NOTES = new Map([
  [
    "1393514001",
    {
      says: "A completed accredited residency in any clinical specialty.",
      source: "mount-sinai-fellowship-page",
      year: "",
    },
  ],
  [
    "1394014001",
    {
      says: "ERAS, July cycle only. Board-eligible or certified after an accredited residency; physicians in practice may apply.",
      source: "ohsu-fellowship-faq",
      year: "",
    },
  ],
  [
    "1393814001",
    {
      says: "ERAS. Asks for a CV, the residency director's letter and three more, a transcript, a statement and the USMLE or COMLEX reports.",
      source: "metrohealth-ci-fellowship-2020",
      year: "2020",
    },
  ],
]);

/** Where a health record system was read: words of the origin, source, year. The first that fits counts. */
const ORIGINS = [
  ["Mount Sinai CI fellowship page", "mount-sinai-fellowship-page", ""],
  ["Epic's FHIR endpoint list", "epic-endpoints-2024", "2024"],
  ["Oracle Health FHIR endpoint list", "oracle-endpoints-2026", "2026"],
  ["Altera list", "altera-endpoints-2024", "2024"],
] as const;

/** The system with what makes it less sure: two lists that disagree, a partner's entry, another site. */
function healthRecordOf({ ehr = "", ehr_source = "" }: CsvRow) {
  if (ehr === "") return { system: "", note: "", source: "", year: "" };
  const [, source = "", year = ""] = ORIGINS.find(([words]) => ehr_source.includes(words)) ?? [];
  const both = /and\/or| and |list still has/.test(ehr) || /MEDITECH list/.test(ehr_source);
  const partner = /from memory/.test(ehr_source);
  const site = /\(Moffitt\)/.test(ehr);
  const note = both
    ? "Lists of two vendors name it."
    : partner
      ? "The entry is of its partner health system."
      : site
        ? "The entry is of one of its two sites."
        : "";
  const system = ehr
    .replace(/ \((in 2024 list|2024 list|Moffitt)\)/g, "")
    .replace(/; .*$/, "")
    .replace(" and/or ", " or ");
  return { system, note, source, year };
}

/** Only a policy that names a visa says something of it; what it does not name stays unknown. */
function visaOf({ visa_img_policy = "" }: CsvRow) {
  if (visa_img_policy === "") return { j1: "", h1b: "", source: "", year: "" };
  const said = (visa: RegExp): string => (visa.test(visa_img_policy) ? "yes" : "");
  return {
    j1: said(/J-1/),
    h1b: said(/H-1B/),
    source: "metrohealth-ci-fellowship-2020",
    year: "2020",
  };
}

/** `"01/28/2026"` as `"2026-01-28"`; anything else as nothing. */
function isoDay(text: string): string {
  const [, month, day, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === undefined ? "" : `${year}-${month}-${day}`;
}
