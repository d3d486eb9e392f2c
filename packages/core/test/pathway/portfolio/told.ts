import type {
  EducationTold,
  InformaticsFacts,
  MeasureTold,
  PortfolioTold,
  ProjectTold,
  PublicationTold,
  SkillTold,
} from "../../../src/index.ts";
import { EMPTY_PORTFOLIO, skillNamed } from "../../../src/index.ts";

/** A portfolio with some lists. */
export const portfolio = (lists: Partial<PortfolioTold>): PortfolioTold => ({ ...EMPTY_PORTFOLIO, ...lists });

export const skill = (words: string, more: Partial<SkillTold> = {}): SkillTold => ({
  ...{ words, name: skillNamed(words), level: null, measured: null, note: null },
  ...more,
});

export const project = (more: Partial<ProjectTold> = {}): ProjectTold => ({
  ...{ title: "Cards", kind: null, role: null, place: null, from: null, to: null, state: "done" },
  ...{ tools: [], skills: [], deeds: [], measures: [], artefacts: [], confirmedBy: null, note: null },
  ...more,
});

export const course = (more: Partial<EducationTold> = {}): EducationTold => ({
  ...{ title: "Course", provider: null, kind: "course", from: null, completed: null, hours: null },
  ...{ skills: [], examined: null, address: null, note: null },
  ...more,
});

export const publication = (more: Partial<PublicationTold> = {}): PublicationTold => ({
  ...{
    title: "Cards",
    kind: "poster",
    venue: null,
    month: null,
    accepted: true,
    project: null,
    address: null,
  },
  ...more,
});

export const COUNTED: MeasureTold = {
  ...{ name: "no-show rate", unit: "percent", before: 23, after: 15, n: 412, method: null },
};

export const POSTER = { kind: "poster", title: "Cards", address: null } as const;

/** Small tables: two domains, one expectation, one course of each kind of cost. */
export const FACTS: InformaticsFacts = {
  domains: [
    { id: "care-delivery", name: "Care", about: "", skills: ["quality-improvement"], source: "a" },
    { id: "data-analytics", name: "Data", about: "", skills: ["sql", "statistics"], source: "a" },
    { id: "leadership", name: "Lead", about: "", skills: ["presenting"], source: "a" },
  ],
  expectations: [
    {
      ...{ id: "one-project", stage: "residency-application", of: "projects-shown", least: 1 },
      ...{ says: "One project", source: null, reason: "Because one is one." },
    },
  ],
  credentials: [
    {
      ...{ id: "known", name: "Known cost", provider: "P", kind: "course", hours: { least: 10, most: 30 } },
      ...{ length: null, usd: { least: 0, most: 100 }, price: null, teaches: ["sql"], examined: true },
      ...{ open: true, year: 2026, source: "a" },
    },
    {
      ...{
        id: "unknown",
        name: "Unknown price",
        provider: "P",
        kind: "course",
        hours: { least: 1, most: 2 },
      },
      ...{ length: null, usd: null, price: null, teaches: ["sql"], examined: true },
      ...{ open: true, year: 2026, source: "a" },
    },
    {
      ...{ id: "shut", name: "Shut", provider: "P", kind: "course", hours: { least: 1, most: 1 } },
      ...{ length: null, usd: { least: 0, most: 0 }, price: null, teaches: ["sql"], examined: true },
      ...{ open: false, year: 2026, source: "a" },
    },
  ],
  datasets: [],
  venues: [
    {
      ...{ id: "meeting", kind: "conference", name: "Meeting", body: "B", takes: ["poster"], held: null },
      ...{ deadline: null, limits: null, usd: { least: 0, most: 0 }, price: null, year: null, source: "a" },
    },
  ],
};

export const JUDGED = {
  informaticsProof: { shown: 1, measured: 1, domain: 2, expected: 2 },
  informaticsHours: {
    ...{ workflowLeast: 30, workflowMost: 80, dataLeast: 20, dataMost: 60, usabilityLeast: 15 },
    ...{ usabilityMost: 40, abstractLeast: 8, abstractMost: 25, paperLeast: 40, paperMost: 120 },
  },
  informaticsHourUsd: { least: 10, most: 40 },
};
