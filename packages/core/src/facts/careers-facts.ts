import type { ApplicantType } from "../profile/applicant-type.ts";
import type { SkillLevel } from "../profile/portfolio.ts";
import type { SkillName } from "../profile/skill-named.ts";

/** What of a profile answers a requirement of the fellowship; `later` = its time has not come before residency. */
export const REQUIREMENT_TESTS = [
  "residency-finished",
  "board",
  "amia-member",
  "exam-reports",
  "later",
] as const;

/** What of a portfolio answers something that directors look at; `none` = it asks for nothing. */
export const LOOKED_FOR_TESTS = [
  "any-informatics",
  "finished-project",
  "informatics-project",
  "informatics-mentor",
  "meetings",
  "courses",
  "letter-writers",
  "none",
] as const;

/** What a published share of the fellowship match counts. */
export const FELLOWSHIP_FIGURES = [
  "joined",
  "matched",
  "first-choice",
  "programs-matched",
  "programs-filled",
  "two-or-more-fellows",
  "housed-internal-medicine",
  "primary-care",
] as const;

/** What a published number of the fellowship match counts that is no share. */
export const FELLOWSHIP_COUNTS = [
  "applications",
  "applied-to-median",
  "ranked-median",
  "positions",
  "applicants",
  "successful-applied-mean",
] as const;

/** Days of a cycle of the fellowship match. */
export const FELLOWSHIP_DAYS = [
  "programs-confirm",
  "match-opens",
  "programs-verify",
  "applicants-open",
  "ranks-due",
  "result",
  "after-match",
] as const;

/** What ends a clock for good. */
export const CLOCK_ENDS = ["ecfmg-certified", "step3-passed"] as const;

/** A sentence of the project about a published fact, where and for when it was read; `null` = undated. */
export interface SourcedWords {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly year: number | null;
}

/** How clinical informatics fellows apply and are chosen. */
export interface FellowshipProcess {
  /** How far a residency may be and still count as near a fellowship; the project's own choice. */
  readonly near: { readonly miles: number; readonly source: string };
  readonly steps: readonly (Omit<SourcedWords, "says"> & {
    readonly title: string;
    readonly when: string;
  })[];
  readonly dates: readonly {
    /** The year in which applicants rank. */
    readonly cycle: number;
    readonly what: (typeof FELLOWSHIP_DAYS)[number];
    readonly from: string;
    readonly until: string | null;
    readonly source: string;
  }[];
  readonly requirements: readonly (SourcedWords & {
    readonly test: (typeof REQUIREMENT_TESTS)[number];
    readonly usd: number | null;
    /** ACGME code of the one fellowship that asks; `null` = asked of all. */
    readonly program: string | null;
  })[];
  readonly lookedFor: readonly (SourcedWords & { readonly test: (typeof LOOKED_FOR_TESTS)[number] })[];
  readonly figures: readonly FellowshipFigure[];
  readonly counts: readonly {
    readonly id: (typeof FELLOWSHIP_COUNTS)[number];
    readonly years: readonly number[];
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly source: string;
  }[];
  readonly rules: readonly SourcedWords[];
  readonly unknown: readonly { readonly id: string; readonly what: string }[];
}

/** A published share: `count` of `of`, or where only the share is printed, `share` of `of`. */
export interface FellowshipFigure {
  readonly id: (typeof FELLOWSHIP_FIGURES)[number];
  readonly among: "applicants" | "joined" | "matched" | "programs" | "directors" | "fellows";
  readonly years: readonly number[];
  readonly count: number | null;
  readonly of: number;
  readonly share: number | null;
  readonly source: string;
}

/** Work in health care that needs no US residency. */
export interface InformaticsRole {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  /** Level that a first position usually expects. */
  readonly asks: Readonly<Partial<Record<SkillName, SkillLevel>>>;
  readonly also: readonly string[];
  readonly entry: {
    readonly says: string;
    /** Whether a US clinical licence is asked; `null` = not known. */
    readonly licence: boolean | null;
    readonly source: string | null;
    readonly year: number | null;
  };
  readonly pay: {
    /** National median of a year. */
    readonly usd: number;
    readonly year: number;
    readonly occupation: string;
    readonly trust: "official" | "second-hand";
    readonly source: string;
    readonly note: string | null;
  } | null;
  readonly permit: { readonly says: string; readonly source: string | null } | null;
  readonly sources: readonly string[];
}

/** A time that runs while one waits for another season. */
export interface WaitingClock {
  readonly id: string;
  readonly says: string;
  readonly years: number | null;
  readonly types: readonly ApplicantType[];
  readonly over: (typeof CLOCK_ENDS)[number] | null;
  readonly source: string | null;
}

/** Something that keeps a later match open. */
export interface OpenDoor {
  readonly id: string;
  readonly says: string;
  /** Factor of the chance model whose evidence stands behind it; `null` = no data. */
  readonly factor: string | null;
  readonly source: string | null;
}

/** The fellowship's process, and other roads in informatics; shown, never part of a chance. */
export interface CareersFacts {
  readonly process: FellowshipProcess;
  readonly permits: readonly Pick<SourcedWords, "id" | "says" | "source">[];
  readonly roles: readonly InformaticsRole[];
  readonly clocks: readonly WaitingClock[];
  readonly keepsOpen: readonly OpenDoor[];
}
