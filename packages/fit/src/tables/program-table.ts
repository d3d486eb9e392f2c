import { join } from "node:path";
import { type CensusDivision, SPECIALTIES, type SpecialtyName, STATES } from "@smartpick/core";
import { numberOf, type Row, readCsv } from "./csv.ts";

/** Share of a program's residents or matched applicants by applicant type, in `APPLICANT_TYPES` order. */
export interface TypeMix {
  readonly shares: readonly [usMd: number, usDo: number, usImg: number, nonUsImg: number];
  /** People counted, at least 1. */
  readonly size: number;
  readonly year: number;
}

/** What the fits need to know of one program; ids as in the ledger. */
export interface FitProgram {
  readonly id: string;
  readonly specialty: SpecialtyName;
  readonly state: string;
  readonly division: CensusDivision | "";
  readonly setting: string;
  readonly positions: number | null;
  readonly residents: number | null;
  readonly residentMix: TypeMix | null;
  /** Applicants matched 2016 to 2020. */
  readonly matchMix: TypeMix | null;
  /** Residents as one source saw them in 2024 (Internal Medicine only). */
  readonly mix2024: { readonly usImg: number; readonly nonUsImg: number } | null;
  readonly applications: number | null;
  readonly visaJ1: boolean | null;
  readonly visaH1b: boolean | null;
  readonly visaYear: number | null;
  readonly step1Minimum: number | null;
  readonly step2Minimum: number | null;
  readonly step2Minimum2024: number | null;
  readonly lastSeen: number | null;
}

/** All programs, and how codes of other tables lead to them. */
export interface ProgramTable {
  readonly programs: readonly FitProgram[];
  readonly byId: ReadonlyMap<string, FitProgram>;
  /** Row id for an ACGME or NRMP code, or `null`. */
  readonly idOf: (acgme: string, nrmp: string) => string | null;
}

const SETTINGS_BY_NAME: Readonly<Record<string, string>> = {
  university: "university",
  community_university_affiliated: "community-university-affiliated",
  community: "community",
  military: "military",
};

const NAME_BY_CODE = new Map<string, SpecialtyName>(SPECIALTIES.map(({ code, name }) => [code, name]));
const DIVISION_BY_STATE = new Map<string, CensusDivision>(
  STATES.map(({ code, division }) => [code, division]),
);

/** Reads the raw program tables of a facts folder with fixes, links and duplicates applied, one record a program. */
export function readProgramTable(folder: string): ProgramTable {
  const at = (name: string) => join(folder, "programs", name);
  const rows = fixedRows(readCsv(at("programs.csv")), readCsv(at("programs_fixes.csv")));
  const acgmeOfNrmp = nrmpOnlyLinks(readCsv(at("duplicates.csv")), readCsv(at("nrmp_only_links.csv")));
  const byId = new Map<string, FitProgram>();
  const idByCode = new Map<string, string>();
  const add = (program: FitProgram | null) => {
    if (program !== null && !byId.has(program.id)) byId.set(program.id, program);
  };
  for (const row of rows) if (row.acgme_code) add(programOf(row, `acgme:${row.acgme_code}`));
  for (const row of readCsv(at("eras_2026_programs.csv"))) {
    add(programOf({ ...row, last_seen_year: "2026" }, `acgme:${row.acgme_code}`));
  }
  for (const row of rows) {
    if (row.acgme_code) continue;
    const linked = acgmeOfNrmp.get(row.nrmp_code ?? "");
    add(programOf(row, linked === undefined ? `nrmp:${row.nrmp_code}` : `acgme:${linked}`));
  }
  for (const row of rows) {
    const codes = [row.nrmp_code ?? "", ...(row.nrmp_codes_all ?? "").split(/[;|, ]+/)];
    for (const code of codes.filter((text) => text !== "")) {
      const linked = row.acgme_code || acgmeOfNrmp.get(code);
      const id = linked ? `acgme:${linked}` : `nrmp:${code}`;
      if (!idByCode.has(code) && byId.has(id)) idByCode.set(code, id);
    }
  }
  const idOf = (acgme: string, nrmp: string) => {
    if (acgme !== "" && byId.has(`acgme:${acgme}`)) return `acgme:${acgme}`;
    return (nrmp !== "" ? idByCode.get(nrmp) : undefined) ?? null;
  };
  const programs = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { programs, byId, idOf };
}

/** Rows with the sure corrections; what belongs to an NRMP code moves with the code. */
function fixedRows(rows: readonly Row[], fixes: readonly Row[]): Row[] {
  const positionsByNrmp = new Map(rows.map((row) => [row.nrmp_code ?? "", row.positions ?? ""]));
  const fixesByKey = new Map<string, Row[]>();
  for (const fix of fixes) fixesByKey.set(fix.key ?? "", [...(fixesByKey.get(fix.key ?? "") ?? []), fix]);
  return rows.map((row) => {
    const own = fixesByKey.get(row.acgme_code || row.nrmp_code || "");
    if (own === undefined) return row;
    const changed: Record<string, string> = { ...row };
    for (const { field = "", new: value = "" } of own) {
      if (field === "nrmp_code") {
        changed.positions = positionsByNrmp.get(value) ?? "";
        changed.nrmp_codes_all = value;
      }
      changed[field] = value;
    }
    return changed;
  });
}

/** NRMP code to ACGME code for rows known by NRMP code alone; the later table goes before the earlier one. */
function nrmpOnlyLinks(duplicates: readonly Row[], links: readonly Row[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of duplicates) {
    if (row.confidence !== "low") map.set(row.nrmp_only_code ?? "", row.acgme_code ?? "");
  }
  for (const row of links) map.set(row.nrmp_code ?? "", row.acgme_code ?? "");
  return map;
}

function programOf(row: Row, id: string): FitProgram | null {
  const specialty = NAME_BY_CODE.get((row.specialty_code ?? "").padStart(3, "0"));
  if (specialty === undefined) return null;
  const positions = numberOf(row.positions);
  const residents = numberOf(row.residents_total);
  const seats = positions ?? (residents === null ? 4 : residents / 3);
  const state = row.state ?? "";
  return {
    id,
    specialty,
    state,
    division: DIVISION_BY_STATE.get(state) ?? "",
    setting: SETTINGS_BY_NAME[row.program_type ?? ""] ?? "",
    positions,
    residents,
    residentMix: mixOf(row, "res_pct", residents ?? 3 * seats, numberOf(row.res_pct_year) ?? 2021),
    matchMix: mixOf(row, "matched1620_pct", 5 * seats, 2018),
    mix2024: pairOf(numberOf(row.im2024_pct_usimg), numberOf(row.im2024_pct_nonusimg)),
    applications: numberOf(row.apps_2020) ?? numberOf(row.applications),
    visaJ1: flagOf(row.visa_j1),
    visaH1b: flagOf(row.visa_h1b),
    visaYear: numberOf(row.visa_year),
    step1Minimum: numberOf(row.step1_min),
    step2Minimum: numberOf(row.step2_min),
    step2Minimum2024: numberOf(row.im2024_step2_min),
    lastSeen: numberOf(row.last_seen_year),
  };
}

function pairOf(usImg: number | null, nonUsImg: number | null): FitProgram["mix2024"] {
  return usImg === null || nonUsImg === null ? null : { usImg: usImg / 100, nonUsImg: nonUsImg / 100 };
}

function flagOf(cell: string | undefined): boolean | null {
  return cell === "Yes" ? true : cell === "No" ? false : null;
}

function mixOf(row: Row, prefix: string, size: number, year: number): TypeMix | null {
  const parts = ["usmd", "usdo", "usimg", "nonusimg"].map((type) => numberOf(row[`${prefix}_${type}`]));
  if (parts.some((part) => part === null)) return null;
  const total = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  if (total < 50) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map((part) => (part ?? 0) / total);
  return { shares: [a, b, c, d], size: Math.max(1, size), year };
}
