import type { EDUCATION_KINDS, PUBLICATION_KINDS } from "../profile/portfolio.ts";
import type { SkillName } from "../profile/skill-named.ts";

/** The domains of clinical informatics as physicians practise it (Silverman and others 2019), in their order. */
export const COMPETENCY_DOMAINS = [
  "fundamentals",
  "care-delivery",
  "information-systems",
  "data-analytics",
  "leadership",
] as const;

/** Stages of the road, in the order in which they come. */
export const PATHWAY_STAGES = ["residency-application", "residency", "fellowship"] as const;

/** What an expectation counts in an informatics profile. */
export const EXPECTED_THINGS = [
  "projects-shown",
  "projects-measured",
  "skills-shown",
  "domains-shown",
  "education-completed",
  "mentors-informatics",
  "committees",
  "publications-accepted",
  "decision-support-named",
] as const;

export type CompetencyDomainId = (typeof COMPETENCY_DOMAINS)[number];
export type PathwayStage = (typeof PATHWAY_STAGES)[number];
export type ExpectedThing = (typeof EXPECTED_THINGS)[number];

/** From least to most. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A domain, and which skills known by name belong to it. */
export interface CompetencyDomain {
  readonly id: CompetencyDomainId;
  readonly name: string;
  readonly about: string;
  readonly skills: readonly SkillName[];
  readonly source: string;
}

/** What is looked for at a stage; `source` is `null` where the product judges, for the reason given. */
export interface StageExpectation {
  readonly id: string;
  readonly stage: PathwayStage;
  readonly of: ExpectedThing;
  readonly least: number;
  readonly says: string;
  readonly source: string | null;
  readonly reason: string;
}

/** A course, certificate or certification. Hours and dollars are `null` where nobody published them. */
export interface Credential {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly kind: (typeof EDUCATION_KINDS)[number];
  readonly hours: Span | null;
  readonly length: string | null;
  readonly usd: Span | null;
  readonly price: string | null;
  readonly teaches: readonly SkillName[];
  /** Whether it ends in an examination; `null` = unknown. */
  readonly examined: boolean | null;
  /** Whether somebody without an employer in health care may take it. */
  readonly open: boolean;
  /** The last year in which this was known. */
  readonly year: number | null;
  readonly source: string;
}

/** An open data set for a project of one's own. */
export interface OpenDataSet {
  readonly id: string;
  readonly name: string;
  readonly holds: string;
  readonly access: "open" | "account" | "credentialed";
  readonly licence: string | null;
  readonly skills: readonly SkillName[];
  readonly year: number | null;
  readonly source: string;
}

/** A conference or journal. */
export interface PublicationVenue {
  readonly id: string;
  readonly kind: "conference" | "journal";
  readonly name: string;
  readonly body: string;
  readonly takes: readonly (typeof PUBLICATION_KINDS)[number][];
  readonly held: string | null;
  readonly deadline: string | null;
  readonly limits: string | null;
  readonly usd: Span | null;
  readonly price: string | null;
  readonly year: number | null;
  readonly source: string;
}

/** What is published for a profile in clinical informatics (`data/informatics`). */
export interface InformaticsFacts {
  readonly domains: readonly CompetencyDomain[];
  readonly expectations: readonly StageExpectation[];
  readonly credentials: readonly Credential[];
  readonly datasets: readonly OpenDataSet[];
  readonly venues: readonly PublicationVenue[];
}
