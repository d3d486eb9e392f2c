import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, probability, year } from "./numbers.ts";

const orYear = z.nullable(year).check(z.describe("for when it was read; null = undated"));
const readIn = { source: z.string(), year: orYear };

/** A residency program that sits at a fellowship or near it. */
export const fellowshipLink = z.object({
  program: z.string(),
  name: z.string(),
  city: z.nullable(z.string()),
  state: z.nullable(z.string()),
  specialty: z.string(),
  onList: z.boolean(),
  how: z
    .enum(["same-sponsor", "same-health-system", "same-city", "within-miles"])
    .check(z.describe("the closest that holds, in this order")),
  miles: z.nullable(amount).check(z.describe("between city centres, rounded; null = no place known")),
});

const linkCount = z.object({
  here: count.check(z.describe("of the same sponsor, or of its health system")),
  near: count.check(z.describe("else in its city or within the miles of `near`")),
});

/** One accredited fellowship. */
export const fellowship = z.object({
  code: z.string(),
  institution: z.string(),
  sponsors: z
    .array(z.string())
    .check(z.describe("sponsors of the residency programs that are linked to it by name")),
  city: z.nullable(z.string()),
  state: z.nullable(z.string()),
  baseSpecialty: z.nullable(z.string()).check(z.describe("of the department that houses it")),
  baseSought: z.boolean(),
  positions: z.nullable(count).check(z.describe("a year; null = nobody has published it")),
  healthRecord: z.nullable(z.object({ system: z.string(), note: z.nullable(z.string()), ...readIn })),
  visas: z.object({
    j1: z.enum(["sponsors", "unknown"]),
    h1b: z.enum(["sponsors", "unknown"]),
    source: z.nullable(z.string()),
    year: orYear,
  }),
  application: z.nullable(z.object({ says: z.string(), ...readIn })),
  website: z.nullable(z.string()),
  accreditationFrom: z
    .nullable(z.iso.date())
    .check(z.describe("day from which the present status holds, not the first accreditation")),
  nameConfidence: z.nullable(z.enum(["high", "medium"])),
  listed: z.nullable(linkCount).check(z.describe("programs of the list; null = no list was made")),
  candidates: linkCount.check(z.describe("programs that a list may hold, those of the list too")),
  links: z.array(fellowshipLink).check(z.describe("those of the list first, then the closest; at most ten")),
  ...readIn,
});

const readinessState = z
  .enum(["met", "open", "later", "unknown"])
  .check(
    z.describe("open = told and not done; later = its time has not come; unknown = not told, or not known"),
  );

/** A requirement of the fellowship beside what the profile tells. */
export const fellowshipRequirement = z.object({
  id: z.string(),
  says: z.string(),
  state: readinessState,
  shownBy: z.array(z.string()).check(z.describe("entries of the profile that it rests on")),
  usd: z.nullable(amount),
  program: z
    .nullable(z.object({ code: z.string(), institution: z.string() }))
    .check(z.describe("the one fellowship that asks; null = asked of all")),
  ...readIn,
});

/** Something that directors or fellows say they look at, beside what the profile tells. */
export const fellowshipLookedFor = z.object({
  id: z.string(),
  says: z.string(),
  state: z.enum(["met", "open", "unknown", "nothing-asked"]),
  shownBy: z.array(z.string()),
  ...readIn,
});

/** A published share with its 95 % interval. */
export const fellowshipFigure = z.object({
  id: z.enum([
    "joined",
    "matched",
    "first-choice",
    "programs-matched",
    "programs-filled",
    "two-or-more-fellows",
    "housed-internal-medicine",
    "primary-care",
  ]),
  among: z.enum(["applicants", "joined", "matched", "programs", "directors", "fellows"]),
  years: z.array(year),
  count: z.nullable(count).check(z.describe("null = only the share is printed")),
  of: count,
  share: probability,
  low: probability,
  high: probability,
  source: z.string(),
});

const dated = z.object({
  cycle: year.check(z.describe("in which applicants rank")),
  what: z.enum([
    "programs-confirm",
    "match-opens",
    "programs-verify",
    "applicants-open",
    "ranks-due",
    "result",
    "after-match",
  ]),
  from: z.iso.date(),
  until: z.nullable(z.iso.date()),
  source: z.string(),
});

const counted = z.object({
  id: z.enum([
    "applications",
    "applied-to-median",
    "ranked-median",
    "positions",
    "applicants",
    "successful-applied-mean",
  ]),
  years: z.array(year),
  value: z.nullable(amount),
  low: z.nullable(amount),
  high: z.nullable(amount),
  source: z.string(),
});

const sourced = z.object({ id: z.string(), says: z.string(), ...readIn });

/** What the document holds beside the keys of every answer. */
export const fellowshipsShape = {
  near: z.object({ miles: amount, source: z.string() }),
  totals: z.object({
    fellowships: count,
    baseSought: count.check(z.describe("housed in a specialty that is sought")),
    visaKnown: count,
    positionsKnown: count,
    healthRecordKnown: count,
    listed: z
      .nullable(
        z.object({ programs: count, here: count, near: count, elsewhere: count, placeUnknown: count }),
      )
      .check(z.describe("programs of the list by their closest fellowship; null = no list was made")),
    candidates: z.object({
      programs: count,
      here: count,
      near: count,
      elsewhere: count,
      placeUnknown: count,
    }),
  }),
  byBase: z.array(z.object({ specialty: z.nullable(z.string()), fellowships: count, sought: z.boolean() })),
  fellowships: z.array(fellowship),
  requirements: z.array(fellowshipRequirement),
  lookedFor: z.array(fellowshipLookedFor),
  steps: z.array(z.object({ id: z.string(), title: z.string(), when: z.string(), ...readIn })),
  dates: z.array(dated),
  figures: z.array(fellowshipFigure),
  counts: z.array(counted),
  rules: z.array(sourced),
  oldScore: z.object({
    survey: z.literal(false).check(z.describe("whether any published survey tells its weight")),
    reportsAskedBy: count.check(z.describe("fellowships found to ask for the exam reports")),
    pagesWithApplicationNote: count,
    minimumFound: z.literal(false),
  }),
  unknown: z.array(z.object({ id: z.string(), what: z.string() })),
};

export type FellowshipLink = Frozen<z.infer<typeof fellowshipLink>>;
export type FellowshipHere = Frozen<z.infer<typeof fellowship>>;
export type FellowshipRequirement = Frozen<z.infer<typeof fellowshipRequirement>>;
export type FellowshipLookedFor = Frozen<z.infer<typeof fellowshipLookedFor>>;
export type FellowshipFigureHere = Frozen<z.infer<typeof fellowshipFigure>>;
