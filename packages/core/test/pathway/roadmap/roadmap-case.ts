import { readFileSync } from "node:fs";
import { parse } from "yaml";
import {
  caseOf,
  type Facts,
  type Profile,
  type RoadmapFacts,
  type RoadmapReport,
  type RoadmapTold,
  roadmapFor,
  type StepFacts,
} from "../../../src/index.ts";
import type { LeversTold } from "../../../src/pathway/roadmap/step-at-hand.ts";
import { caseFacts, profileWith } from "../../case/case-facts.ts";
import { SMALL_SEASON } from "../../season/small-season.ts";

const KNOWN: Readonly<Record<string, string>> = {
  "nrmp-registration-deadline": "2027-01-29",
  "pathways-deadline": "2027-01-31",
  "ranking-opens": "2027-02-01",
  "rank-list-deadline": "2027-03-03",
  "match-week-monday": "2027-03-15",
  "match-day": "2027-03-19",
};

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../../../data/roadmap/${name}`, import.meta.url), "utf8"));

/** The steps as they are shipped. */
export const SHIPPED: RoadmapFacts = {
  ...(read("steps.yaml") as RoadmapFacts),
  fellowshipDays: (read("fellowship-days.yaml") as { days: RoadmapFacts["fellowshipDays"] }).days,
};

/** A step that is always hers, from today, of ten days and five hours, without a deadline. */
export function step(id: StepFacts["id"], changes: Partial<StepFacts> = {}): StepFacts {
  return {
    id,
    ...{ title: `Title of ${id}`, first: "Begin.", parts: ["gap", "applying"], when: [], needs: [] },
    ...{ days: { low: 5, mid: 10, high: 20 }, hours: { low: 1, mid: 5, high: 9 }, fees: [], from: null },
    ...{ serves: [], worth: null, source: "a-source", reason: "It is a guess." },
    ...changes,
  };
}

/** The days of the small season, all known. */
const DATES = SMALL_SEASON.dates.map((one) => ({ ...one, date: KNOWN[one.id] ?? one.date }));

/** What the applicant tells of her plan, with parts changed. */
export function told(changes: Partial<RoadmapTold> = {}): RoadmapTold {
  const nothing = { stage: null, hoursAWeek: null, revision: 0, residency: null, steps: [], meetings: [] };
  return { ...nothing, ...changes };
}

/** One step as she tells it. */
export function toldStep(
  code: StepFacts["id"],
  days: { planned?: string; began?: string; done?: string; skip?: boolean },
): RoadmapTold["steps"][number] {
  return { code, planned: null, began: null, done: null, skip: false, note: null, ...days };
}

/** The roadmap of a profile over a small ledger, with the shipped steps or these. */
export function roadmap(
  today: string,
  {
    plan = null,
    profile = {},
    steps = SHIPPED.steps,
    levers = null,
  }: {
    readonly plan?: RoadmapTold | null;
    readonly profile?: Partial<Profile>;
    readonly steps?: readonly StepFacts[];
    readonly levers?: LeversTold;
  } = {},
): RoadmapReport {
  const facts: Facts = { ...caseFacts([{}, {}, {}], { dates: DATES }), roadmap: { ...SHIPPED, steps } };
  const base = caseOf(facts, profileWith(profile), { today, seed: 1 });
  if (!base.ok) throw new Error(JSON.stringify(base.problems));
  return roadmapFor(base.value, { told: plan, levers, instead: null });
}
