import type { InterviewEntry } from "../answers/interview.ts";
import type { EntryKind } from "../facts/interview-facts.ts";
import type { Profile } from "../profile/profile.ts";
import { entriesOfForm } from "./entries-of-form.ts";
import type { ExamResult } from "./exam-results.ts";

const PORTFOLIO = ["education", "skills", "projects", "publications"] as const;

/**
 * Everything in a profile that an answer can be drawn from, in her own words or as the count she told: exams passed without
 * their scores, the portfolio, the application form, experience, training, languages. What she did not tell, and a count of 0, is no entry.
 */
export function entriesOf(profile: Profile, exams: readonly ExamResult[]): readonly InterviewEntry[] {
  const { portfolio, applicant, experience } = profile;
  const { usResidency } = experience;
  return [
    ...exams
      .filter(({ passed }) => passed === true)
      .map(({ exam, at }): InterviewEntry => ({ form: "pass", kind: "exams", at, exam })),
    ...PORTFOLIO.flatMap((kind) =>
      portfolio[kind].flatMap((value, at) => textEntry(kind, `portfolio.${kind}[${at}]`, value)),
    ),
    ...entriesOfForm(profile.application),
    ...numberEntry("publications", "experience.publications", experience.publications),
    ...numberEntry("research", "experience.research", experience.research),
    ...numberEntry("us-clinical", "experience.us_clinical_months", experience.usClinicalMonths),
    ...numberEntry("work", "experience.work", experience.work),
    ...numberEntry("residency", "experience.residency_abroad_years", experience.residencyAbroadYears),
    ...textEntry("residency", "experience.us_residency.specialty", usResidency?.specialty ?? null),
    ...numberEntry("residency", "experience.us_residency.years", usResidency?.years ?? null),
    ...numberEntry("volunteering", "experience.volunteer", experience.volunteer),
    ...applicant.languages.flatMap((language, at) =>
      textEntry("languages", `applicant.languages[${at}]`, language),
    ),
  ];
}

/** Whether any entry of the portfolio is told: something that an answer can be tied to informatics with. */
export function tellsOfInformatics(entries: readonly InterviewEntry[]): boolean {
  return entries.some(({ at }) => at.startsWith("portfolio."));
}

function numberEntry(kind: EntryKind, at: string, value: number | null): readonly InterviewEntry[] {
  return value === null || value === 0 ? [] : [{ form: "number", kind, at, value }];
}

function textEntry(kind: EntryKind, at: string, value: unknown): readonly InterviewEntry[] {
  const text = textsIn(value).join(" · ");
  return text === "" ? [] : [{ form: "text", kind, at, text }];
}

/** The texts and numbers of an entry that she wrote in her own form, on one line; its keys say nothing of their own. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replace(/\s+/g, " ").trim()].filter((text) => text !== "");
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
