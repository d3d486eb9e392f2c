import { join } from "node:path";
import { SPECIALTIES, type SpecialtyName } from "@smartpick/core";
import { numberOf, readCsv } from "./csv.ts";
import type { ProgramTable } from "./program-table.ts";

/** A program's published shares of applicants interviewed in the 2024 season, per cent, whole numbers. */
export interface InterviewRates {
  readonly specialty: SpecialtyName;
  /** Row id of the program, or `null` when the name could not be linked. */
  readonly id: string | null;
  readonly confidence: string;
  readonly state: string;
  /** In `APPLICANT_TYPES` order; `null` = not reported. */
  readonly percent: readonly (number | null)[];
}

const CODE_BY_NAME: Readonly<Record<string, string>> = {
  "Anatomic and Clinical Pathology": "300",
  Anesthesiology: "040",
  "Child Neurology": "185",
  Dermatology: "080",
  "Diagnostic Radiology": "420",
  "Emergency Medicine": "110",
  "Family Medicine": "120",
  "General Surgery": "440",
  "IM Peds": "700",
  "Internal Medicine": "140",
  "Interventional Radiology": "416",
  "Neurological Surgery": "160",
  Neurology: "180",
  "Obstetrics and Gynecology": "220",
  "Orthopedic Surgery": "260",
  Otolaryngology: "280",
  "PM&R": "340",
  Pediatrics: "320",
  Psychiatry: "400",
  "Rad Onc": "430",
  "Thoracic Surgery": "461",
  "Vasc Surg": "451",
};

/** Columns of the rates table in `APPLICANT_TYPES` order. */
const RATE_COLUMNS = ["rate_us_md", "rate_us_do", "rate_us_img", "rate_non_us_img"] as const;

/** Reads the 2024 interview rates of a facts folder, each linked to a program where a link is known. */
export function readInterviewRates(folder: string, table: ProgramTable): InterviewRates[] {
  const rates = readCsv(join(folder, "programs", "interview_rates_2024.csv"));
  const links = readCsv(join(folder, "programs", "interview_rates_2024_links.csv"));
  const nameByCode = new Map<string, SpecialtyName>(SPECIALTIES.map(({ code, name }) => [code, name]));
  return rates.map((row, index) => {
    const link = links[index];
    if (link === undefined || Number(link.row) !== index + 1) {
      throw new Error(`interview_rates_2024_links.csv, line ${index + 2}: expected row ${index + 1}`);
    }
    const specialty = nameByCode.get(CODE_BY_NAME[row.specialty ?? ""] ?? "");
    if (specialty === undefined) {
      throw new Error(
        `interview_rates_2024.csv, line ${index + 2}: specialty "${row.specialty}" is not known`,
      );
    }
    const acgme = link.acgme_code || link.acgme_code_via_duplicate || "";
    return {
      specialty,
      id: link.confidence === "unlinked" ? null : table.idOf(acgme, link.nrmp_code ?? ""),
      confidence: link.confidence ?? "",
      state: row.state ?? "",
      percent: RATE_COLUMNS.map((column) => {
        const share = numberOf(row[column]);
        return share === null ? null : Math.round(share * 100);
      }),
    };
  });
}
