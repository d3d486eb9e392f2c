import { join } from "node:path";
import { APPLICANT_TYPES, type ApplicantType, type SpecialtyName } from "@smartpick/core";
import { readPublishedRates } from "../stage-two/outcome-table.ts";
import { numberOf, type Row, readCsv } from "../tables/csv.ts";
import { specialtyOfNrmp } from "../tables/nrmp-names.ts";

/** What is counted of one type of applicant in one specialty, the Match of 2025. */
export interface NationalCount {
  readonly specialty: SpecialtyName;
  readonly type: ApplicantType;
  /** People who put the specialty on a rank list, and who matched in it (categorical and advanced positions). */
  readonly ranked: number;
  readonly matched: number;
  /** People who applied, and the relative error of that count: published, divided among types, or estimated. */
  readonly applicants: number;
  readonly applicantsError: number;
  readonly basis: "published" | "divided" | "estimated";
  /** Part of those who ranked it that prefer another specialty. */
  readonly backup: number;
}

/** Specialties whose account has to hold within a fifth where applicants were counted. */
export const BINDING_SPECIALTIES = [
  "Internal Medicine",
  "Family Medicine",
  "Pediatrics",
  "Psychiatry",
  "Emergency Medicine",
  "Radiology-Diagnostic",
  "Anesthesiology",
  "Surgery",
] as const satisfies readonly SpecialtyName[];

/** Specialties of the account: large enough to be counted, and what the applicants whom we serve choose among. */
export const ACCOUNT_SPECIALTIES: readonly SpecialtyName[] = [
  ...BINDING_SPECIALTIES,
  "Neurology",
  "Pathology",
  "Obstetrics and Gynecology",
  "Physical Medicine and Rehabilitation",
];

/** The types that ERAS counts together as IMGs, and the part of all IMG applicants who are US citizens. */
const US_IMG_PART = 0.28;
/** Relative errors of counts of applicants. */
const ERRORS = { published: 0.03, divided: 0.08, estimated: 0.2 } as const;
/** Share of US seniors who apply and reach a list with the specialty on it. */
const US_LISTED = 0.97;
/** The same of IMGs where no count of applicants is known: between Family Medicine and Internal Medicine. */
const IMG_LISTED: Readonly<Record<string, number>> = { "us-img": 0.62, "non-us-img": 0.56 };
/** Part of those who ranked a specialty that preferred another where it is not published. */
const BACKUP: Readonly<Record<ApplicantType, number>> = {
  "us-md": 0.1,
  do: 0.15,
  "us-img": 0.25,
  "non-us-img": 0.25,
};

/** Of those with a specialty on their list, the part that prefers it, where its positions begin in the second year. */
const PREFERRED = 0.85;
/**
 * Of which type the ratio is taken where those who prefer such a specialty are not counted: of those with its positions of
 * the second year on a list to those with its positions of the first. US MD for DO, non-US IMGs for US IMGs.
 */
const LIKE = [0, 0, 3, 3] as const;

/** IMG applicants by specialty as ERAS or a study of it counted them; of Emergency Medicine all applicants. */
const IMG_APPLICANTS: Partial<Record<SpecialtyName, number>> = {
  "Internal Medicine": 15057,
  "Family Medicine": 7423,
  Surgery: 2223,
  Pediatrics: 2492,
};
const ALL_APPLICANTS: Partial<Record<SpecialtyName, number>> = { "Emergency Medicine": 4400 };

const COLUMNS = ["us_md_senior", "us_do_senior", "us_img", "non_us_img"] as const;
const LABELS = ["US MD senior", "US DO senior", "US IMG", "non-US IMG"] as const;

/** The counts of every specialty of the account by type. */
export function readNationalCounts(folder: string): NationalCount[] {
  const statistics = join(folder, "statistics");
  const table = readCsv(join(statistics, "nrmp_2025_match_by_specialty_applicant_type.csv"));
  const corrections = readCsv(join(statistics, "account_corrections_2025.csv"));
  const further = readCsv(join(statistics, "account_matched_by_specialty_type.csv"));
  const preferred = preferredCounts(folder);
  return ACCOUNT_SPECIALTIES.flatMap((specialty) => {
    const row = table.find((one) => specialtyOfNrmp(one.specialty ?? "") === specialty);
    if (row === undefined) throw new Error(`no counts of ${specialty}`);
    const told = APPLICANT_TYPES.map((type, t) => {
      const listed = numberOf(row[`applicants_${COLUMNS[t]}`]) ?? 0;
      const first = corrected(corrections, row, t) ?? numberOf(row[`matched_${COLUMNS[t]}`]) ?? 0;
      const later = laterMatches(further, specialty, t);
      const prefer = preferred.get(`${specialty}|${type}`) ?? null;
      return { type, listed, first, later, prefer };
    });
    const counted = told.map(({ type, listed, first, later, prefer }, t) => {
      const matched = first + later;
      // Positions that begin in the second year are counted apart, and so are their applicants.
      if (later <= first) return { type, ranked: listed, matched, prefer };
      const known = told[LIKE[t]!]!;
      const scale = known.prefer === null ? 1 : known.prefer / PREFERRED / known.listed;
      const ranked = prefer === null ? listed * Math.max(1, scale) : prefer / PREFERRED;
      return { type, ranked: Math.max(listed, matched / PREFERRED, ranked), matched, prefer };
    });
    return counted.map(({ type, ranked, matched, prefer }, t) => ({
      specialty,
      type,
      ranked,
      matched,
      ...applicantsOf(specialty, type, t, counted),
      backup: prefer === null ? BACKUP[type] : Math.min(0.7, Math.max(0, 1 - prefer / ranked)),
    }));
  });
}

/** People who applied: counted, divided among types by halves of the overall and the listed shares, or estimated. */
function applicantsOf(
  specialty: SpecialtyName,
  type: ApplicantType,
  t: number,
  counted: readonly { readonly ranked: number }[],
): Pick<NationalCount, "applicants" | "applicantsError" | "basis"> {
  const ranked = (at: number): number => counted[at]!.ranked;
  if (t < 2) {
    const basis = "estimated" as const;
    return { applicants: ranked(t) / US_LISTED, applicantsError: ERRORS.published, basis };
  }
  const everyone = ALL_APPLICANTS[specialty];
  const imgs =
    IMG_APPLICANTS[specialty] ??
    (everyone === undefined ? null : everyone - (ranked(0) + ranked(1)) / US_LISTED);
  if (imgs === null)
    return {
      applicants: ranked(t) / IMG_LISTED[type]!,
      applicantsError: ERRORS.estimated,
      basis: "estimated",
    };
  const usPart = (US_IMG_PART + ranked(2) / (ranked(2) + ranked(3))) / 2;
  return {
    applicants: imgs * (t === 2 ? usPart : 1 - usPart),
    applicantsError: ERRORS.divided,
    basis: "divided",
  };
}

/** A cell that a later look found wrong in the table. */
function corrected(corrections: readonly Row[], row: Row, t: number): number | null {
  const name = specialtyOfNrmp(row.specialty ?? "");
  const found = corrections.find(
    (one) =>
      one.applicant_type === LABELS[t] &&
      specialtyOfNrmp((one.specialty ?? "").replace(" (categorical)", "")) === name &&
      (one.specialty ?? "").includes("categorical"),
  );
  return found === undefined ? null : numberOf(found.value);
}

/** Matches to positions that begin in the second year. */
function laterMatches(rows: readonly Row[], specialty: SpecialtyName, t: number): number {
  return rows
    .filter(
      (row) =>
        row.year === "2025" &&
        row.measure === "matched" &&
        row.applicant_type === LABELS[t] &&
        (row.specialty ?? "").includes("(PGY-2)") &&
        specialtyOfNrmp(plain(row.specialty ?? "")) === specialty,
    )
    .reduce((sum, row) => sum + (numberOf(row.value) ?? 0), 0);
}

function plain(name: string): string {
  return name.replace("Diagnostic Radiology (", "Radiology-Diagnostic (");
}

/** Those who preferred a specialty: non-US IMGs 2026, and US MD seniors 2026 scaled from those who consented to all. */
function preferredCounts(folder: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { specialty, total } of readPublishedRates(folder)) found.set(`${specialty}|non-us-img`, total);
  const seniors = readCsv(
    join(folder, "statistics", "charting_outcomes_2026_us_md_seniors_step2.csv"),
  ).flatMap((row) => {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    const total = (numberOf(row.matched_n) ?? 0) + (numberOf(row.not_matched_n) ?? 0);
    return specialty === null ? [] : [{ specialty, total }];
  });
  const scale = ACTIVE_SENIORS / seniors.reduce((sum, { total }) => sum + total, 0);
  for (const { specialty, total } of seniors) found.set(`${specialty}|us-md`, total * scale);
  return found;
}

/** Active US MD seniors, 2025. */
const ACTIVE_SENIORS = 20368;
