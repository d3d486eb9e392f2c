import type { InterviewEntry } from "../answers/interview.ts";
import type { EntryKind } from "../facts/interview-facts.ts";
import type { ApplicationTold, ExperienceType, ScholarlyType } from "../profile/application.ts";

/** Under which kind an experience of the application form is told; what is missing here is of no kind of its own. Membership of a professional society treats no patient. */
const OF_EXPERIENCES: Readonly<Partial<Record<ExperienceType, EntryKind>>> = {
  education: "education",
  military: "work",
  research: "research",
  teaching: "work",
  volunteer: "volunteering",
  work: "work",
};

const OF_SCHOLARLY: Readonly<Record<ScholarlyType, EntryKind>> = {
  article: "publications",
  chapter: "publications",
  abstract: "publications",
  oral: "research",
  poster: "research",
};

/** Where an experience of the application form stands in a profile. */
export function placeOfExperience(at: number): string {
  return `application.experiences[${at}]`;
}

/** What she entered for the application form, by the titles that she gave: something that an answer can be drawn from. */
export function entriesOfForm(told: ApplicationTold | undefined): readonly InterviewEntry[] {
  const { experiences = [], scholarly = [] } = told ?? {};
  return [
    ...experiences.flatMap(({ type, title, organization }, at) =>
      entry(type === null ? undefined : OF_EXPERIENCES[type], placeOfExperience(at), [title, organization]),
    ),
    ...scholarly.flatMap(({ type, title }, at) =>
      entry(type === null ? undefined : OF_SCHOLARLY[type], `application.scholarly[${at}]`, [title]),
    ),
  ];
}

function entry(
  kind: EntryKind | undefined,
  at: string,
  parts: readonly (string | null)[],
): readonly InterviewEntry[] {
  const text = parts
    .map((part) => (part ?? "").replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join(" · ");
  return kind === undefined || text === "" ? [] : [{ form: "text", kind, at, text }];
}
