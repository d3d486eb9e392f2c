import { join } from "node:path";
import type { SpecialtyName } from "@smartpick/core";
import { numberOf, readCsv } from "./csv.ts";

/** One self-reported IMG who told score, applications and interviews. */
export interface Case {
  readonly specialty: SpecialtyName;
  /** Index in `APPLICANT_TYPES`: 2 US IMG, 3 non-US IMG. */
  readonly type: 2 | 3;
  readonly step2ck: number;
  readonly applications: number;
  readonly interviews: number;
  readonly yearsSinceGraduation: number | null;
  /** Failed attempts by exam; exams that are no longer held count as `other`. */
  readonly failed: { readonly step1: number; readonly step2ck: number; readonly other: number };
}

/** Reads the self-reported cases of a facts folder that tell enough to be checked. */
export function readCases(folder: string): Case[] {
  return readCsv(join(folder, "cases", "img_cases_fm2021_gs2025.csv")).flatMap((row) => {
    const step2ck = numberOf(row.step2ck_mid);
    const applications = numberOf(row.n_applied);
    const interviews = numberOf(row.n_interviews);
    const type = row.applicant_type === "US-IMG" ? 2 : row.applicant_type === "non-US IMG" ? 3 : null;
    const specialty = row.specialty === "Family Medicine" ? row.specialty : "Surgery";
    if (step2ck === null || applications === null || interviews === null || type === null) return [];
    if (row.quality !== "ok" || applications < 1) return [];
    const yearsSinceGraduation = numberOf(row.yog_gap_years);
    const failed = failedAttempts(row.attempts ?? "");
    return [{ specialty, type, step2ck, applications, interviews, yearsSinceGraduation, failed }];
  });
}

/**
 * Failed attempts that a free text tells of. "Attempts: 2" and "2nd attempt" mean one failure, "attempt on CK" means
 * one as well; "attempts: 1" and "first pass" mean none.
 */
export function failedAttempts(text: string): Case["failed"] {
  const failed = { step1: 0, step2ck: 0, other: 0 };
  for (const part of text.split(";")) {
    const words = part.toLowerCase();
    if (words.trim() === "" || /first[ -]?(pass|attempt)/.test(words)) continue;
    const total = /attempts: ?(\d+)/.exec(words) ?? /(\d+) total attempts/.exec(words);
    const count = total === null ? 1 : Math.max(0, Number(total[1]) - 1);
    const clinical = /\bcs\b/.test(words);
    if (/step ?1/.test(words)) failed.step1 += count;
    if (/\bck\b/.test(words) && !/exam: ck/.test(words)) failed.step2ck += count;
    if (clinical) failed.other += count;
    if (!/step ?1|\bck\b|\bcs\b/.test(words)) failed.step1 += count;
    if (/exam: ck/.test(words)) failed.step2ck += count;
  }
  return failed;
}
