import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability, year } from "../parts/numbers.ts";
import { range } from "../parts/range.ts";
import { evidence } from "../parts/vocabulary.ts";

/** A published group of applicants of the same type, and the share of it that matched. */
export const publishedGroup = z.object({
  specialty: z.nullable(z.string()).check(z.describe("null = all specialties together")),
  step2ckFrom: z.nullable(z.number()),
  step2ckBelow: z.nullable(z.number()),
  matched: probability,
  n: count,
  year,
  basis: z
    .enum(["published", "derived", "carried-over"])
    .check(z.describe("derived = from published counts and quartiles of scores")),
  source: z.string(),
});

/** What the cap of a headline took away. */
export const cap = z
  .object({
    limit: probability.check(z.describe("no chance of matching is said to be larger")),
    formula: range.check(z.describe("the chance of matching before the cap")),
    group: z
      .nullable(publishedGroup)
      .check(z.describe("the group that matched most surely; null = the limit is 0.99 for everybody")),
  })
  .check(z.describe("where the published figures of the type end below what the formula says"));

/** The same list read with each source of the level of its specialties alone. */
export const bySource = z
  .object({
    nationalCounts: probability.check(z.describe("by counts of matched people, the same as match.mid")),
    programRates: probability.check(z.describe("by the rates that programs publish, without those counts")),
    programRatesInterview: probability.check(
      z.describe("chance of any interview by those rates, beside anyInterview"),
    ),
    specialties: z.array(z.string()).check(z.minLength(1)),
  })
  .check(z.describe("where the sources of a level differ by a factor of two"));

/** How firm it is how many of the applicant's type match in a specialty at all. */
export const level = z.object({
  specialty: z.string(),
  grade: evidence,
  why: z
    .enum(["sources-agree", "sources-differ", "uncounted"])
    .check(z.describe("uncounted = no national count of people of the type stands behind it")),
  factor: z
    .number()
    .check(
      z.gte(1),
      z.describe("80 % range of the odds of an interview by the level alone: up to this factor"),
    ),
  sources: z.array(z.string()),
});

/** A published group of applicants of the same type. */
export type PublishedGroup = Frozen<z.infer<typeof publishedGroup>>;

/** What the cap of a headline took away. */
export type HeadlineCap = Frozen<z.infer<typeof cap>>;

/** The same list by each source of the level alone. */
export type BySource = Frozen<z.infer<typeof bySource>>;

/** How firm the level of a specialty is. */
export type SpecialtyLevel = Frozen<z.infer<typeof level>>;
