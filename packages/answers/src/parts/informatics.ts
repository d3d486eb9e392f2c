import * as z from "zod/mini";
import { amount, count, year } from "./numbers.ts";

const standing = z
  .enum(["claimed", "shown", "measured"])
  .check(
    z.describe(
      "claimed = only said; shown = something can be looked at; measured = tested, examined or counted",
    ),
  );
const domainId = z.enum([
  "fundamentals",
  "care-delivery",
  "information-systems",
  "data-analytics",
  "leadership",
]);
const path = z.string().check(z.describe("path in the profile"));
const source = z.nullable(z.string()).check(z.describe("id of a source; null = the product's judgement"));
const span = z
  .nullable(z.object({ least: amount, most: amount }))
  .check(z.describe("null = nobody published it"));

const evidence = z.object({
  words: z.string(),
  kind: z.enum(["told", "test", "course", "examination", "project", "tool", "publication"]),
  proves: standing,
  at: path,
  title: z.string(),
  see: z.array(z.object({ kind: z.string(), title: z.string(), address: z.nullable(z.string()), at: path })),
});

const skill = z.object({
  key: z.string(),
  words: z.string(),
  name: z.nullable(z.string()).check(z.describe("the skill known by name; null = her own words alone")),
  level: z.nullable(z.enum(["aware", "basic", "working", "advanced"])),
  standing,
  evidence: z.array(evidence),
});

const domain = z.object({
  id: domainId,
  name: z.string(),
  about: z.string(),
  standing: z.nullable(standing).check(z.describe("null = nothing is told")),
  measured: z.array(z.string()),
  shown: z.array(z.string()),
  claimed: z.array(z.string()),
  open: z.array(z.string()),
  source: z.string(),
});

const gap = z.object({
  id: z.string(),
  stage: z.enum(["residency-application", "residency", "fellowship"]),
  of: z.string(),
  least: count,
  have: count,
  met: z.boolean(),
  says: z.string(),
  source,
  reason: z.string(),
});

/** One step that can be taken next. */
export const nextStep = z.object({
  id: z.string(),
  kind: z.enum(["workshop", "dataset", "credential", "venue"]),
  name: z.nullable(z.string()),
  by: z.nullable(z.string()),
  hours: span,
  hoursJudged: z.boolean().check(z.describe("the hours are the product's judgement")),
  usd: span,
  length: z.nullable(z.string()),
  price: z.nullable(z.string()),
  year: z.nullable(year).check(z.describe("last year in which this was known")),
  source,
  rises: z.array(z.object({ skill: z.string(), from: z.nullable(standing), to: standing })),
  domains: z.array(domainId),
  meets: z.array(z.string()).check(z.describe("ids of gaps")),
  points: amount,
  worth: z
    .nullable(z.object({ mid: amount, low: amount, high: amount }))
    .check(z.describe("points of proof per ten hours, dollars counted as hours")),
});

const bullet = z.object({
  at: path,
  segments: z.array(
    z.object({
      text: z.string(),
      from: z.nullable(z.string()).check(z.describe("path in the profile; null = a joining word")),
    }),
  ),
  asks: z.array(z.enum(["role", "place", "tool", "measure", "count", "to-see"])),
  text: z.string(),
  characters: count,
});

/** An entry of an old list without a known form. */
export const freeQuestion = z.object({
  at: path,
  list: z.enum(["education", "skills", "projects", "publications"]),
  says: z.string(),
  reasons: z.array(
    z.object({
      code: z.string(),
      path,
      found: z.nullable(z.string()),
      nearest: z.nullable(z.string()),
    }),
  ),
});

const doubt = z.object({
  at: path,
  code: z.enum([
    "ends-before-it-begins",
    "project-not-found",
    "advanced-without-proof",
    "examined-not-finished",
  ]),
  about: z.string(),
});

/** What the informatics profile shows, before the words. */
export const informaticsShape = {
  counts: z.object({ measured: count, shown: count, claimed: count }),
  skills: z.array(skill),
  domains: z.array(domain),
  gaps: z.array(gap),
  steps: z.object({ ranked: z.array(nextStep), unknownCost: z.array(nextStep) }),
  notOpen: z.array(z.object({ name: z.string(), price: z.nullable(z.string()) })),
  venuesWait: count.check(z.describe("venues held back until a finished project can be shown")),
  bullets: z.array(bullet),
  limit: z.nullable(z.object({ max: z.nullable(count), source: z.string() })),
  questions: z.array(freeQuestion),
  doubts: z.array(doubt),
};
