import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  ROADMAP_CONDITIONS,
  ROADMAP_DAYS,
  ROADMAP_LEVERS,
  ROADMAP_PARTS,
  ROADMAP_STEPS,
  type RoadmapFacts,
  type SeasonFacts,
  type Source,
  SPECIALTIES,
  type StepFacts,
  stepCircleIn,
} from "@smartpick/core";
import { z } from "zod";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const STEPS = "roadmap/steps.yaml";
const DAYS = "roadmap/fellowship-days.yaml";

const reason = z.string().min(10);
const spread = z
  .strictObject({ low: z.number().min(0), mid: z.number().min(0), high: z.number().min(0) })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, "low, middle and high in this order");
const wholeDays = spread.refine(
  (days) => Object.values(days).every((value) => Number.isInteger(value)),
  "whole days",
);

const stepSchema = z.strictObject({
  id: z.enum(ROADMAP_STEPS),
  title: z.string().regex(/^[A-Z].*[^.]$/s, "a noun phrase without a point"),
  first: z.string().regex(/^[A-Z].*\.$/s, "a whole sentence"),
  parts: z.array(z.enum(ROADMAP_PARTS)).min(1),
  when: z.array(z.enum(ROADMAP_CONDITIONS)),
  needs: z.array(z.strictObject({ step: z.enum(ROADMAP_STEPS), lag: z.int() })),
  days: wholeDays,
  hours: z.nullable(spread),
  fees: z.array(z.string()),
  usd: z.optional(z.strictObject({ mid: z.number().min(0), source: z.string() })),
  from: z.nullable(z.enum(ROADMAP_DAYS)),
  serves: z.array(z.enum(ROADMAP_DAYS)),
  worth: z.nullable(z.enum(["gate", "list", ...ROADMAP_LEVERS])),
  source: z.string(),
  reason,
});

const stepsSchema = z.strictObject({
  hoursAWeek: z.strictObject({ before: z.number().min(1).max(100), residency: z.number().min(1).max(100) }),
  hoursReason: reason,
  criticalDays: z.int().min(0),
  criticalReason: reason,
  usualYears: z.int().min(1),
  yearsReason: reason,
  years: z.partialRecord(z.enum(SPECIALTIES.map(({ name }) => name)), z.int().min(1).max(9)),
  steps: z.array(stepSchema).min(1),
});

const daysSchema = z.strictObject({
  days: z.array(
    z.strictObject({
      id: z.enum(["fellowship-token", "fellowship-opens", "fellowship-reads", "fellowship-commit"]),
      on: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/, "month and day, up to the 29th"),
      lastKnown: z.int().min(2000).max(2100),
      standing: z.enum(["published", "assumed"]),
      source: z.string(),
      note: z.string(),
    }),
  ),
});

/** What the steps of a roadmap are checked against. */
export interface RoadmapBeside {
  readonly sources: ReadonlyMap<string, Source>;
  readonly seasons: readonly SeasonFacts[];
}

/**
 * Reads `data/roadmap`, `null` where there is no such folder. An id twice or left out, an unknown source, a fee that no
 * season has, and steps that go round in a circle are faults.
 */
export function readRoadmap(data: string, beside: RoadmapBeside, faults: Faults): RoadmapFacts | null {
  if (!existsSync(join(data, STEPS))) return null;
  const read = readYaml(join(data, STEPS), STEPS, stepsSchema, faults);
  const days = readYaml(join(data, DAYS), DAYS, daysSchema, faults);
  if (read === null || days === null) return null;
  const { hoursAWeek, criticalDays, usualYears, years, steps } = read;
  checkSteps(steps as readonly StepFacts[], beside, faults);
  for (const { id, source } of days.days) cited({ table: DAYS, row: id, source }, beside, faults);
  return {
    hoursAWeek,
    criticalDays,
    usualYears,
    years: years as RoadmapFacts["years"],
    steps: steps as readonly StepFacts[],
    fellowshipDays: days.days,
  };
}

function checkSteps(steps: readonly StepFacts[], beside: RoadmapBeside, faults: Faults): void {
  const fees = new Set(beside.seasons.flatMap(({ fixedFees }) => fixedFees.map(({ id }) => id)));
  const undated = undatedDays(beside);
  const seen = new Set<string>();
  for (const step of steps) {
    const { id, source, usd, needs } = step;
    if (seen.has(id)) faults.add(STEPS, id, "id", id, "each id once");
    seen.add(id);
    cited({ table: STEPS, row: id, source }, beside, faults);
    if (usd !== undefined) cited({ table: STEPS, row: id, source: usd.source }, beside, faults);
    for (const fee of step.fees)
      if (!fees.has(fee)) faults.add(STEPS, id, "fees", fee, "the id of a fee of a season");
    // A step that waits for a day which nobody knows would begin at once.
    if (step.from !== null && undated.has(step.from))
      faults.add(STEPS, id, "from", step.from, "a day that some season dates");
    for (const need of needs) if (need.step === id) faults.add(STEPS, id, "needs", need.step, "another step");
  }
  for (const id of ROADMAP_STEPS)
    if (!seen.has(id)) faults.add(STEPS, id, "id", null, "a step for every id of the core");
  const circle = stepCircleIn(steps);
  if (circle !== null) faults.add(STEPS, circle, "needs", circle, "steps that do not go round in a circle");
}

/** Days of seasons of which no season file knows the date. */
function undatedDays({ seasons }: RoadmapBeside): ReadonlySet<string> {
  const days = seasons.flatMap(({ dates }) => dates);
  const dated = new Set<string>(days.filter(({ date }) => date !== null).map(({ id }) => id));
  return new Set(days.map(({ id }) => id).filter((id) => !dated.has(id)));
}

function cited(
  { table, row, source }: { readonly table: string; readonly row: string; readonly source: string },
  { sources }: RoadmapBeside,
  faults: Faults,
): void {
  if (!sources.has(source)) faults.add(table, row, "source", source, "the id of a file in data/sources");
}
