import { join } from "node:path";
import type { ApplicantType, SpecialtyName } from "@smartpick/core";
import { numberOf, readCsv } from "../tables/csv.ts";

/** One self-reported US graduate who told score, applications and interviews. */
export interface UsCase {
  readonly specialty: SpecialtyName;
  readonly type: Extract<ApplicantType, "us-md" | "do">;
  readonly step2ck: number;
  readonly applications: number;
  readonly interviews: number;
}

/** Reads the self-reported US graduates of a facts folder that tell enough to be checked. */
export function readUsCases(folder: string): UsCase[] {
  return readCsv(join(folder, "cases", "us_cases_fm2021_gs2025.csv")).flatMap((row): UsCase[] => {
    const step2ck = numberOf(row.step2ck_mid);
    const applications = numberOf(row.n_applied);
    const interviews = numberOf(row.n_interviews);
    if (step2ck === null || applications === null || interviews === null || applications < 1) return [];
    if (!(row.quality ?? "").startsWith("ok")) return [];
    const specialty = row.specialty === "Family Medicine" ? row.specialty : "Surgery";
    const type = /DO/.test(row.applicant_type ?? "") ? "do" : "us-md";
    return [{ specialty, type, step2ck, applications, interviews }];
  });
}
