import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, season, year } from "./numbers.ts";

const orYear = z.nullable(year).check(z.describe("for when it was read; null = undated"));
const level = z.enum(["aware", "basic", "working", "advanced"]);
const standing = z.enum(["claimed", "shown", "measured"]);

const spanKeys = { least: amount, most: amount };
const span = z.object(spanKeys);

/** A skill that a role asks, beside what the profile tells of it. */
export const roleAsk = z.object({
  skill: z.string(),
  level: level.check(z.describe("that a first position usually expects, as the project reads it")),
  state: z
    .enum(["there", "partly", "missing", "unknown"])
    .check(
      z.describe(
        "partly = held below the level; missing = skills are told and not this one; unknown = not told",
      ),
    ),
  held: z.nullable(z.object({ level: z.nullable(level), standing, shownBy: z.array(z.string()) })),
});

/** A course or certificate on the way. */
export const routeStep = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.nullable(z.string()),
  closes: z.array(z.string()).check(z.describe("skills of the role that it is taken for")),
  hours: z.nullable(span).check(z.describe("null = nobody has published them, never short")),
  length: z.nullable(z.string()).check(z.describe("as it is published, where it is no number of hours")),
  usd: z.nullable(span).check(z.describe("null = nobody has published a price, never free")),
  price: z.nullable(z.string()).check(z.describe("as it is published, where it is no number")),
  source: z.nullable(z.string()),
  year: orYear,
});

const total = z
  .object({ ...spanKeys, unknownSteps: count })
  .check(z.describe("least and most: sums over the steps whose number is published; the others are counted"));

/** The shortest way to the skills that are not there. No source says what level a course reaches. */
export const roleRoute = z.object({
  steps: z.array(routeStep),
  hours: total,
  usd: total,
  uncovered: z.array(z.string()).check(z.describe("skills that no course of the table teaches")),
});

/** A role beside what the applicant brings. */
export const role = z.object({
  id: z.string(),
  title: z.string(),
  does: z.string(),
  asks: z.array(roleAsk),
  totals: z.object({ asked: count, there: count, partly: count, missing: count, unknown: count }),
  also: z.array(z.string()),
  entry: z.object({
    says: z.string(),
    licence: z.nullable(z.boolean()).check(z.describe("whether a US clinical licence is asked")),
    source: z.nullable(z.string()),
    year: orYear,
  }),
  pay: z
    .nullable(
      z.object({
        usd: amount,
        year,
        occupation: z.string(),
        trust: z.enum(["official", "second-hand"]),
        source: z.string(),
        note: z.nullable(z.string()),
      }),
    )
    .check(z.describe("national median of the nearest whole occupation; null = none that fits was found")),
  permit: z.nullable(z.object({ says: z.string(), source: z.nullable(z.string()) })),
  route: roleRoute,
  sources: z.array(z.string()),
});

/** How many candidate programs still take her graduation year in a season, by their stated limits. */
export const graduationSeason = z.object({
  season,
  years: z.nullable(count).check(z.describe("since graduation, to 1 July of the season; null = not told")),
  programs: count,
  accept: count.check(z.describe("state a limit that is met, or that there is none")),
  fail: count,
  notTold: count.check(z.describe("state a limit, and the graduation year is not told")),
  unpublished: count.check(z.describe("nobody has published a limit; never counted as accepting")),
});

/** A time that runs while one waits. */
export const waitingClock = z.object({
  id: z.string(),
  says: z.string(),
  years: z.nullable(count),
  state: z.enum(["over", "runs", "unknown"]).check(z.describe("over = it cannot end anything any more")),
  source: z.nullable(z.string()),
});

/** Something that keeps a later match open. */
export const keptOpen = z.object({
  id: z.string(),
  says: z.string(),
  evidence: z.enum(["fitted", "published", "expert-direction", "judgement", "no-data"]),
  sources: z.array(z.string()),
});

export type RoleAsk = Frozen<z.infer<typeof roleAsk>>;
export type RouteStep = Frozen<z.infer<typeof routeStep>>;
export type RoleRoute = Frozen<z.infer<typeof roleRoute>>;
export type RoleHere = Frozen<z.infer<typeof role>>;
export type GraduationSeason = Frozen<z.infer<typeof graduationSeason>>;
export type WaitingClockHere = Frozen<z.infer<typeof waitingClock>>;
export type KeptOpen = Frozen<z.infer<typeof keptOpen>>;
