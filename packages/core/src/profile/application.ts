import type { CensusDivision } from "../program/divisions.ts";

/** Kinds of an experience in the application form, in its order. */
export const EXPERIENCE_TYPES = [
  "education",
  "military",
  "professional",
  "extracurricular",
  "research",
  "teaching",
  "volunteer",
  "work",
] as const;

export type ExperienceType = (typeof EXPERIENCE_TYPES)[number];

/** What an experience was mainly about, as far as the form offers it. */
export const FOCUS_AREAS = [
  "basic-science",
  "clinical-science",
  "community",
  "customer-service",
  "administration",
  "access",
  "education",
  "arts-and-sports",
  "wellness",
  "public-health",
  "quality",
  "advocacy",
] as const;

export type FocusArea = (typeof FOCUS_AREAS)[number];

/** What an experience shows of her, as far as the form offers it. */
export const KEY_CHARACTERISTICS = [
  "communication",
  "critical-thinking",
  "cultural-humility",
  "empathy",
  "ethics",
  "ingenuity",
  "reliability",
  "resilience",
  "self-reflection",
  "teamwork",
] as const;

export type KeyCharacteristic = (typeof KEY_CHARACTERISTICS)[number];

/** The five types of the section Scholarly Work. */
export const SCHOLARLY_TYPES = ["article", "chapter", "abstract", "oral", "poster"] as const;

export type ScholarlyType = (typeof SCHOLARLY_TYPES)[number];

/** Where she would like to live; `none` = she says that she has no preference. */
export const AREA_PREFERENCES = ["urban", "suburban", "rural", "none"] as const;

export type AreaPreference = (typeof AREA_PREFERENCES)[number];

/** One experience as the applicant enters it; `null` = not told. Months are `YYYY-MM`. */
export interface ExperienceTold {
  readonly title: string;
  readonly type: ExperienceType | null;
  readonly organization: string | null;
  /** City, state or province, country. */
  readonly location: string | null;
  readonly setting: string | null;
  readonly from: string | null;
  /** The last month, or `"now"`. */
  readonly to: string | null;
  /** How often, in her words: "full time", "4 hours a week". */
  readonly frequency: string | null;
  readonly focus: FocusArea | null;
  readonly characteristic: KeyCharacteristic | null;
  /** What she did there: the description of the form. */
  readonly text: string | null;
  readonly mostMeaningful: boolean;
  /** Why it was most meaningful. */
  readonly meaning: string | null;
}

/** One scholarly work; `null` = not told. */
export interface ScholarlyTold {
  readonly type: ScholarlyType | null;
  readonly title: string;
  /** All authors in order, in the form of the application. */
  readonly authors: string | null;
  /** Journal, book, or meeting. */
  readonly where: string | null;
  readonly date: string | null;
  /** PubMed id, DOI, or page: whatever lets a reader find it. */
  readonly reference: string | null;
  readonly starred: boolean;
  /** Works with the same name of a group are shown together. */
  readonly group: string | null;
}

/** A wish for a region; `division` `null` = she has no preference. */
export interface RegionTold {
  readonly division: CensusDivision | null;
  readonly text: string | null;
}

/** A tie to a place, as ResidencyCAS asks for it. */
export interface ConnectionTold {
  readonly city: string;
  readonly state: string | null;
  readonly text: string | null;
}

/** What goes into the application form in the applicant's own words; no chance reads any of it. */
export interface ApplicationTold {
  readonly experiences: readonly ExperienceTold[];
  /** What she had to overcome. */
  readonly impactful: string | null;
  readonly regions: readonly RegionTold[];
  readonly areas: { readonly prefers: readonly AreaPreference[]; readonly text: string | null };
  readonly scholarly: readonly ScholarlyTold[];
  readonly connections: readonly ConnectionTold[];
}
