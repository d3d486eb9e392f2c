import type { InterviewEntry } from "../answers/interview.ts";
import type { EntryKind } from "../facts/interview-facts.ts";
import { OLD_LISTS } from "../profile/portfolio.ts";
import { entriesInOrder } from "../profile/portfolio-entries.ts";
import { entryTexts } from "../profile/portfolio-texts.ts";
import type { Profile } from "../profile/profile.ts";
import { entriesOfForm } from "./entries-of-form.ts";
import type { ExamResult } from "./exam-results.ts";

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
    ...OLD_LISTS.flatMap((kind) =>
      entriesInOrder(portfolio, kind).flatMap((entry) =>
        linesEntry(kind, `portfolio.${kind}[${entry.index}]`, entryTexts(kind, entry)),
      ),
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

function textEntry(kind: EntryKind, at: string, value: string | null): readonly InterviewEntry[] {
  return linesEntry(kind, at, value === null ? [] : [value]);
}

/** All texts of an entry on one line. */
function linesEntry(kind: EntryKind, at: string, texts: readonly string[]): readonly InterviewEntry[] {
  const lines = texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  return lines.length === 0 ? [] : [{ form: "text", kind, at, text: lines.join(" · ") }];
}
