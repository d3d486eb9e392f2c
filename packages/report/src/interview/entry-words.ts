import type { InterviewEntry, QuestionHere, RedFlag } from "@smartpick/core";
import { counted, listed } from "../english/plural.ts";

type Kind = QuestionHere["has"][number];
type Exam = Extract<RedFlag["about"], { code: "failed-attempts" }>["exam"];

const EXAMS: Readonly<Record<Exam, string>> = {
  step1: "Step 1",
  step2ck: "Step 2 CK",
  step3: "Step 3",
  level1: "COMLEX Level 1",
  level2: "COMLEX Level 2",
  level3: "COMLEX Level 3",
};

/** An exam by its name: `"Step 2 CK"`. */
export function examName(exam: Exam): string {
  return EXAMS[exam];
}

const KINDS: Readonly<Record<Kind, string>> = {
  exams: "exams passed",
  education: "education",
  skills: "skills",
  projects: "projects",
  publications: "publications",
  research: "research",
  "us-clinical": "US clinical experience",
  work: "work",
  residency: "residency",
  volunteering: "volunteering",
  languages: "languages",
};

/** Kinds of entries in a sentence: `"projects, work and languages"`. */
export function kindsWords(kinds: readonly Kind[]): string {
  return listed(kinds.map((kind) => KINDS[kind]));
}

/** Most entries of one kind that are read out; the rest are counted. */
const MOST_SHOWN = 3;

/**
 * Entries kind by kind, in the order given: `"Projects: “Fewer missed visits” and 2 more."` Texts stand in quotation marks as
 * she wrote them. A count follows as one of all: `"Work: “Ward doctor”; 3 entries in all."`
 */
export function entryLines(entries: readonly InterviewEntry[]): readonly string[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const inAll = own.find((entry) => entry.form === "number" && COUNTS_TITLES.has(entry.at));
    const told = own.filter((entry) => entry !== inAll);
    // The count holds the titles told too: it is no further entry.
    const [words, count] = told.length > 0 ? [told, inAll] : [own, undefined];
    return `${capital(KINDS[kind])}: ${linesOf(words)}${inAllWords(count, told.length)}.`;
  });
}

/** Counts of the profile whose entries may also be told by their titles. */
const COUNTS_TITLES: ReadonlySet<string> = new Set([
  "experience.publications",
  "experience.research",
  "experience.work",
  "experience.volunteer",
]);

function linesOf(entries: readonly InterviewEntry[]): string {
  const words = entries.map(entryWords);
  const more = words.length - MOST_SHOWN;
  return listed(more > 0 ? [...words.slice(0, MOST_SHOWN), `${more} more`] : words);
}

function inAllWords(count: InterviewEntry | undefined, told: number): string {
  return count?.form === "number" && count.value > told ? `; ${entryWords(count)} in all` : "";
}

/** One entry by itself: where it stands in the profile, what kind it is, and her own words or count. */
export interface EntryNote {
  readonly at: string;
  readonly kind: string;
  readonly words: string;
}

/** The entries at these places of the profile, in their order, each by itself. */
export function entryNotes(
  entries: readonly InterviewEntry[],
  places: readonly string[],
): readonly EntryNote[] {
  const byPlace = new Map(entries.map((entry) => [entry.at, entry]));
  return places
    .flatMap((at) => byPlace.get(at) ?? [])
    .map((entry) => ({ at: entry.at, kind: capital(KINDS[entry.kind]), words: entryWords(entry) }));
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What a count of the profile counts, by its place there. */
const COUNTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  "experience.publications": ["publication", "publications"],
  "experience.research": ["entry", "entries"],
  "experience.us_clinical_months": ["month", "months"],
  "experience.work": ["entry", "entries"],
  "experience.residency_abroad_years": ["year outside the US", "years outside the US"],
  "experience.us_residency.years": ["year in the US", "years in the US"],
  "experience.volunteer": ["entry", "entries"],
};

/** What she wrote in her own form; languages and specialties are names. */
function isOwnText({ at }: InterviewEntry): boolean {
  return at.startsWith("portfolio.") || at.startsWith("application.");
}

function entryWords(entry: InterviewEntry): string {
  if (entry.form === "pass") return examName(entry.exam);
  if (entry.form === "text") return isOwnText(entry) ? `“${entry.text}”` : entry.text;
  const [one, many] = COUNTED[entry.at] ?? ["entry", "entries"];
  return Number.isInteger(entry.value) ? counted(entry.value, one, many) : `${entry.value} ${many}`;
}
