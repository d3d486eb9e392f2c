import type { Problem } from "../problem/problem.ts";
import type { SkillName } from "./skill-named.ts";

/** How well a skill is held, lowest first: knows of it, has used it with help, uses it alone, teaches or builds with it. */
export const SKILL_LEVELS = ["aware", "basic", "working", "advanced"] as const;

export type SkillLevel = (typeof SKILL_LEVELS)[number];

export const EDUCATION_KINDS = ["degree", "certificate", "certification", "course"] as const;
export const PROJECT_KINDS = ["workflow", "data-analysis", "usability", "other"] as const;
export const PROJECT_STATES = ["idea", "running", "done", "dropped"] as const;
export const ARTEFACT_KINDS = [
  "chart",
  "poster",
  "report",
  "code",
  "dashboard",
  "data",
  "slides",
  "paper",
  "letter",
  "other",
] as const;
export const PUBLICATION_KINDS = ["article", "abstract", "poster", "talk", "preprint", "write-up"] as const;
export const MENTOR_KINDS = ["clinical", "informatics"] as const;

/** A skill as she names it; `name` is null where it is not one of `SKILL_NAMES`. */
export interface SkillTold {
  readonly words: string;
  readonly name: SkillName | null;
  /** `null` = not told. */
  readonly level: SkillLevel | null;
  /** An examination or graded test of this skill and its result, in her words; the skill is then measured. */
  readonly measured: string | null;
  readonly note: string | null;
}

/** A degree, certificate or course. Months are `YYYY-MM`; `null` = not told. */
export interface EducationTold {
  readonly title: string;
  readonly provider: string | null;
  readonly kind: (typeof EDUCATION_KINDS)[number] | null;
  readonly from: string | null;
  /** The month in which it was finished; `null` = not finished, or not told. */
  readonly completed: string | null;
  readonly hours: number | null;
  /** Skills that it taught, as she names them. */
  readonly skills: readonly string[];
  /** Whether it ended in an examination that she passed. */
  readonly examined: boolean | null;
  readonly address: string | null;
  readonly note: string | null;
}

/** Something that a reader can look at. */
export interface ArtefactTold {
  readonly kind: (typeof ARTEFACT_KINDS)[number];
  readonly title: string;
  readonly address: string | null;
}

/** A measure of a project before and after its change, in one unit; `null` = not told. */
export interface MeasureTold {
  readonly name: string;
  readonly unit: string | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Patients, visits or weeks counted. */
  readonly n: number | null;
  /** How it was counted and judged: "individuals chart, 24 weeks". */
  readonly method: string | null;
}

/** A project as she tells of it. */
export interface ProjectTold {
  readonly title: string;
  readonly kind: (typeof PROJECT_KINDS)[number] | null;
  /** What she did in it, one verb phrase in her own words: "led", "analysed the data". */
  readonly role: string | null;
  readonly place: string | null;
  readonly from: string | null;
  /** The last month, or `"now"`. */
  readonly to: string | null;
  readonly state: (typeof PROJECT_STATES)[number] | null;
  readonly tools: readonly string[];
  readonly skills: readonly string[];
  /** What she did, step by step, in her own words. */
  readonly deeds: readonly string[];
  readonly measures: readonly MeasureTold[];
  readonly artefacts: readonly ArtefactTold[];
  /** Who can confirm it. */
  readonly confirmedBy: string | null;
  readonly note: string | null;
}

/** A publication or presentation. */
export interface PublicationTold {
  readonly title: string;
  readonly kind: (typeof PUBLICATION_KINDS)[number] | null;
  readonly venue: string | null;
  readonly month: string | null;
  readonly accepted: boolean | null;
  /** Title of the project that it came from. */
  readonly project: string | null;
  readonly address: string | null;
}

/** A committee or a role in a health system. */
export interface CommitteeTold {
  readonly name: string;
  readonly role: string | null;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A mentor and the days on which they met; ISO dates. */
export interface MentorTold {
  readonly name: string;
  readonly kind: (typeof MENTOR_KINDS)[number] | null;
  readonly place: string | null;
  readonly met: readonly string[];
  /** The next meeting that is agreed. */
  readonly next: string | null;
  readonly note: string | null;
}

/** Somebody she met, where, and what is to follow; ISO dates. */
export interface PersonMetTold {
  readonly name: string;
  readonly place: string | null;
  readonly met: string | null;
  readonly about: string | null;
  /** What was promised, and by when. */
  readonly next: string | null;
  readonly by: string | null;
  readonly done: boolean;
}

/** Lists that took anything before the portfolio had a form, in the order of the file. */
export const OLD_LISTS = ["education", "skills", "projects", "publications"] as const;

export type OldList = (typeof OLD_LISTS)[number];

/** An entry that has no known form, as files wrote before the portfolio had one: kept as it stands, and asked about. */
export interface FreeEntry {
  readonly list: OldList;
  /** Place in that list of the file, from 0. */
  readonly index: number;
  readonly value: unknown;
  /** Why it has no known form, with the nearest known key; the first few. */
  readonly problems: readonly Problem[];
}

/** The informatics profile of somebody who told nothing. */
export const EMPTY_PORTFOLIO: PortfolioTold = {
  education: [],
  skills: [],
  projects: [],
  publications: [],
  committees: [],
  mentors: [],
  people: [],
  free: [],
};

/** The informatics profile (`portfolio` of `smartpick/profile@1`). */
export interface PortfolioTold {
  readonly education: readonly EducationTold[];
  readonly skills: readonly SkillTold[];
  readonly projects: readonly ProjectTold[];
  readonly publications: readonly PublicationTold[];
  readonly committees: readonly CommitteeTold[];
  readonly mentors: readonly MentorTold[];
  readonly people: readonly PersonMetTold[];
  readonly free: readonly FreeEntry[];
  /** A JSON Resume that was taken in, as it was written, so that a resume written later loses nothing of it. */
  readonly resume?: Readonly<Record<string, unknown>>;
}
