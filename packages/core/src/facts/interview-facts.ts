/** Themes of interview questions, in the order in which they are read. */
export const INTERVIEW_THEMES = [
  "about-you",
  "why-specialty",
  "why-here",
  "patients",
  "conflict",
  "error",
  "weakness",
  "red-flag",
  "ethics",
  "teaching",
  "informatics",
  "research",
  "adversity",
  "culture",
  "logistics",
  "off-limits",
  "yours",
] as const;

/** What must hold of applicant or program for a question to be worth practising. */
export const INTERVIEW_CONDITIONS = [
  "img",
  "needs-visa",
  "couple",
  "several-specialties",
  "failed-attempt",
  "exam-open",
  "step3-open",
  "gap",
  "earlier-season",
  "unfinished-residency",
  "trained-before",
  "no-us-experience",
  "low-score",
  "informatics-told",
  "research-told",
  "languages-told",
  "at-program",
  "no-tie",
  "community",
  "university",
  "one-year",
  "record-known",
  "record-unknown",
  "fellowship-known",
  "visa-unknown",
] as const;

/** Parts of a profile that an answer can be drawn from, in the order in which they are read. */
export const ENTRY_KINDS = [
  "exams",
  "education",
  "skills",
  "projects",
  "publications",
  "research",
  "us-clinical",
  "work",
  "residency",
  "volunteering",
  "languages",
] as const;

export type InterviewTheme = (typeof INTERVIEW_THEMES)[number];
export type InterviewCondition = (typeof INTERVIEW_CONDITIONS)[number];
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One question of `data/documents/interview-questions.yaml`. */
export interface InterviewQuestion {
  readonly id: string;
  readonly theme: InterviewTheme;
  readonly asks: string;
  /** What the asker listens for; of a question that may not be asked, what she may do. */
  readonly listensFor: string;
  readonly draws: readonly EntryKind[];
  /** All must hold; empty = always asked. */
  readonly when: readonly InterviewCondition[];
  readonly source: string;
}

/**
 * The bank of interview questions; from how many years since graduation on the time is asked about, and from how many months
 * without anything told on it is a gap to own.
 */
export interface InterviewFacts {
  readonly gap: { readonly years: number; readonly months: number; readonly source: string };
  readonly questions: readonly InterviewQuestion[];
}
