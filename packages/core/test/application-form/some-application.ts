import type { ApplicationTold, ExperienceTold, ScholarlyTold, SeasonFacts } from "../../src/index.ts";
import { SMALL_SEASON } from "../season/small-season.ts";

const KNOWN = {
  source: "a-source",
  publishedFor: 2027,
  confidence: "official",
  standing: "published",
  note: null,
} as const;

const limit = (field: string, max: number | null, unit: "characters" | "entries") => ({
  field,
  max,
  unit,
  ...KNOWN,
});

/** The small season with limits of the form and one list of choices. */
export const FORM_SEASON: SeasonFacts = {
  ...SMALL_SEASON,
  limits: [
    limit("experiences", 10, "entries"),
    limit("most-meaningful-experiences", 3, "entries"),
    limit("scholarly-works-starred", 3, "entries"),
    limit("geographic-preferences", 3, "entries"),
    limit("residencycas-geographic-connections", 3, "entries"),
    limit("experience-description", 750, "characters"),
    limit("most-meaningful-description", 300, "characters"),
    {
      ...limit("impactful-experience", null, "characters"),
      others: [{ max: 750, source: "b-source", publishedFor: 2026, confidence: "second-hand" }],
    },
  ],
  application: {
    choices: [{ ...KNOWN, field: "experience-type", values: [{ id: "work", label: "Paid work" }] }],
    gap: { ...KNOWN, months: 6 },
  },
};

/** An experience of which nothing is told but its title and its type. */
export function experienceWith(changes: Partial<ExperienceTold> = {}): ExperienceTold {
  return {
    title: "Ward physician",
    type: "work",
    organization: null,
    location: null,
    setting: null,
    from: "2022-01",
    to: "now",
    frequency: null,
    focus: null,
    characteristic: null,
    text: null,
    mostMeaningful: false,
    meaning: null,
    ...changes,
  };
}

/** A poster with a title. */
export function workWith(changes: Partial<ScholarlyTold> = {}): ScholarlyTold {
  return {
    type: "poster",
    title: "A poster",
    authors: null,
    where: null,
    date: null,
    reference: null,
    starred: false,
    group: null,
    ...changes,
  };
}

/** A form with nothing but what is given. */
export function formWith(changes: Partial<ApplicationTold> = {}): ApplicationTold {
  return {
    experiences: [],
    impactful: null,
    regions: [],
    areas: { prefers: [], text: null },
    scholarly: [],
    connections: [],
    ...changes,
  };
}
