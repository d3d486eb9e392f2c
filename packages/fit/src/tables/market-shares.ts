import { join } from "node:path";
import type { SpecialtyName } from "@smartpick/core";
import { numberOf, readCsv } from "./csv.ts";
import { specialtyOfNrmp } from "./nrmp-names.ts";

/** Matched applicants by type, in `APPLICANT_TYPES` order. */
export type TypeCounts = readonly [usMd: number, usDo: number, usImg: number, nonUsImg: number];

/** What the national tables say of a specialty by type of applicant. */
export interface MarketShares {
  /** Matched in 2025 in a specialty and state; zeros where the table has no line. */
  readonly matchedIn: (specialty: SpecialtyName, state: string) => TypeCounts;
  /** Matched in 2025 in a specialty, all states. */
  readonly matched: (specialty: SpecialtyName) => TypeCounts;
  /** Assumed share of a program's applications that come from each type (ranked the specialty 2025 × mean applications). */
  readonly applicationShares: (specialty: SpecialtyName) => TypeCounts;
}

/** Mean number of applications an applicant of each type sent in the 2022 season (ERAS, all specialties). */
const MEAN_APPLICATIONS: TypeCounts = [68, 92, 139, 139];

/** Reads the 2025 Match by state, specialty and type, and the applicants by specialty and type, of a facts folder. */
export function readMarketShares(folder: string): MarketShares {
  const byPlace = new Map<string, number[]>();
  const bySpecialty = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, counts: readonly number[]) => {
    const sum = map.get(key) ?? [0, 0, 0, 0];
    map.set(
      key,
      sum.map((value, i) => value + counts[i]!),
    );
  };
  for (const row of readCsv(join(folder, "programs", "nrmp_2025_state_specialty_apptype.csv"))) {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    if (specialty === null) continue;
    const n = (column: string) => numberOf(row[column]) ?? 0;
    const counts = [n("md_sr") + n("md_gr"), n("do_sr") + n("do_gr"), n("us_img"), n("non_us_img")];
    add(byPlace, `${specialty}|${row.state}`, counts);
    add(bySpecialty, specialty, counts);
  }
  const applications = applicationWeights(folder);
  const none = [0, 0, 0, 0];
  const counts = (values: readonly number[]) => [...values] as unknown as TypeCounts;
  return {
    matchedIn: (specialty, state) => counts(byPlace.get(`${specialty}|${state}`) ?? none),
    matched: (specialty) => counts(bySpecialty.get(specialty) ?? none),
    applicationShares: (specialty) => {
      const weights = applications.get(specialty) ?? [0.27, 0.16, 0.15, 0.42];
      const total = weights.reduce((a, b) => a + b, 0);
      return counts(weights.map((weight) => weight / total));
    },
  };
}

/**
 * Applications by type and specialty, up to a factor: who ranked the specialty in 2025 times the mean number of
 * applications of the type. The 2025 table counts positions that start in the first year alone; where seniors are few
 * beside the 2026 score table (Dermatology) its counts are raised to that, and non-US IMGs are those who ranked it first.
 */
function applicationWeights(folder: string): Map<string, number[]> {
  const weights = new Map<string, number[]>();
  const seniors = new Map<string, number>();
  for (const row of readCsv(join(folder, "statistics", "charting_outcomes_2026_us_md_seniors_step2.csv"))) {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    const people = (numberOf(row.matched_n) ?? 0) + (numberOf(row.not_matched_n) ?? 0);
    if (specialty !== null) seniors.set(specialty, people);
  }
  const nonUs = new Map<string, number>();
  for (const row of readCsv(join(folder, "statistics", "charting_outcomes_2026_nonusimg_specialty.csv"))) {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    if (specialty !== null) nonUs.set(specialty, numberOf(row.nonus_img_total) ?? 0);
  }
  for (const row of readCsv(join(folder, "statistics", "nrmp_2025_match_by_specialty_applicant_type.csv"))) {
    const specialty = specialtyOfNrmp(row.specialty ?? "");
    if (specialty === null) continue;
    const n = (column: string) => numberOf(row[column]) ?? 0;
    const ratio = (seniors.get(specialty) ?? 0) / Math.max(1, n("applicants_us_md_senior"));
    const scale = ratio > 1.4 ? ratio : 1;
    const people = [
      scale * n("applicants_us_md_senior"),
      scale * n("applicants_us_do_senior"),
      Math.max(scale * n("applicants_us_img"), (nonUs.get(specialty) ?? 0) / 4),
      Math.max(n("applicants_non_us_img"), nonUs.get(specialty) ?? 0),
    ];
    const sum = weights.get(specialty) ?? [0, 0, 0, 0];
    weights.set(
      specialty,
      sum.map((value, i) => value + (people[i]! + 2) * MEAN_APPLICATIONS[i]!),
    );
  }
  return weights;
}
