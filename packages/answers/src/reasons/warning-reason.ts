import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, probability, season, usd, year } from "../parts/numbers.ts";
import { tier } from "../parts/vocabulary.ts";
import { exclusionCode } from "./exclusion.ts";
import { limitConflict, limitName } from "./limit-conflict.ts";

const scoreField = z.enum([
  "exams.step1",
  "exams.step2ck",
  "exams.step3",
  "exams.comlex1",
  "exams.comlex2",
  "exams.comlex3",
]);

/** A program by its id and by the name that an applicant knows. */
const namedProgram = { program: z.string(), name: z.string(), specialty: z.string(), track: z.string() };

const aboutTheApplicant = [
  // Values that may be true and are more likely a slip: asked about, and counted as they stand.
  z.object({ code: z.literal("two-digit-score"), field: scoreField, score: z.number() }),
  z.object({
    code: z.literal("unlikely-score"),
    field: scoreField,
    score: z.number(),
    least: z.number(),
    most: z.number(),
  }),
  z.object({ code: z.literal("unlikely-year"), year: z.number(), earliest: z.number() }),
  z.object({ code: z.literal("step2ck-pending") }),
  z.object({
    code: z.literal("step2ck-extrapolated"),
    score: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  // COMLEX-USA and no USMLE: which programs filter by USMLE is unknown.
  z.object({ code: z.literal("comlex-only") }),
  z.object({ code: z.literal("comlex2-pending") }),
  // A Level 2-CE score read as a Step 2 CK: the middle and the 80 % range of the estimate.
  z.object({
    code: z.literal("comlex-as-step2ck"),
    score: z.number(),
    mid: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  z.object({ code: z.literal("failed-attempts-thin") }),
  // A background that no table covers: no number counts it, and a program will ask.
  z.object({
    code: z.literal("canadian-school"),
    type: z.enum(["us-md", "do", "us-img", "non-us-img"]),
    graduationYear: z.nullable(z.number()),
  }),
  z.object({ code: z.literal("work-permit") }),
  z.object({ code: z.literal("unlikely-seasons"), seasons: count, possible: count }),
  // A US graduate of an earlier year who has told of no earlier Match is counted as in the first one.
  z.object({ code: z.literal("first-match-assumed"), graduationYear: z.number() }),
  z.object({ code: z.literal("residency-abroad"), years: z.number() }),
  z.object({
    code: z.literal("us-residency"),
    specialty: z.nullable(z.string()),
    years: z.nullable(z.number()),
    finished: z.nullable(z.boolean()),
  }),
  z.object({ code: z.literal("level-thin"), specialty: z.string() }),
  z.object({ code: z.literal("not-told"), field: z.string() }),
  z.object({ code: z.literal("couple-not-modelled") }),
  z.object({ code: z.literal("price-assumed"), usd: amount }),
  z.object({ code: z.literal("preliminary-worth-assumed"), worth: probability }),
] as const;

const aboutTheFacts = [
  z.object({ code: z.literal("rates-move") }),
  z.object({ code: z.literal("fees-carried-over"), season, publishedFor: year }),
  z.object({ code: z.literal("fees-second-hand") }),
  z.object({ code: z.literal("fees-unknown"), service: z.string() }),
  // Signals of one's own for a specialty that is not sought.
  z.object({ code: z.literal("signals-not-sought"), specialty: z.string() }),
  z.object({ code: z.literal("signals-carried-over"), specialty: z.string(), publishedFor: year }),
  z.object({ code: z.literal("visa-unknown"), programs: count, visa: z.string() }),
  // Listed programs whose newest answer is a no; `sponsored`: the other visa that she would take, where they say yes.
  z.object({
    code: z.literal("visa-no"),
    programs: count,
    visa: z.string(),
    sponsored: z.nullable(z.string()),
    first: z.object(namedProgram),
  }),
  z.object({ code: z.literal("public-facts") }),
] as const;

const aboutTheList = [
  // `first`: what the cheapest first application costs with the fixed fees of its specialty.
  z.object({
    code: z.literal("budget-below-fixed-fees"),
    usd,
    fixed: amount,
    first: z.exactOptional(z.object({ specialty: z.string(), usd: amount })),
  }),
  z.object({ code: z.literal("limits-conflict"), conflict: limitConflict }),
  z.object({ code: z.literal("no-candidates") }),
  z.object({ code: z.literal("pin-not-sought"), ...namedProgram }),
  // A pinned program that a filter of the profile would leave out; `detail` is its state, track or setting.
  z.object({
    code: z.literal("pin-outside-filter"),
    ...namedProgram,
    filter: exclusionCode,
    detail: z.nullable(z.string()),
  }),
  // A pinned program that the list cannot hold: its application has ended, none was sent in time, or another track stands.
  z.object({
    code: z.literal("pin-lost"),
    ...namedProgram,
    why: z.enum(["answered", "not-sent", "other-track", "limits"]),
  }),
  z.object({ code: z.literal("pin-fails-rule"), ...namedProgram, rule: z.string() }),
  // A dropped program with a running application: it stays until that is withdrawn.
  z.object({ code: z.literal("dropped-and-sent"), ...namedProgram }),
  z.object({ code: z.literal("low-chance"), chance: probability }),
  // The list that is shown breaks a limit on a tier: the tiers of a list hang on the list.
  z.object({
    code: z.literal("tier-limit-broken"),
    tier,
    found: count,
    least: count,
    most: z.nullable(count),
  }),
  // At so many hospitals the list holds programs of two specialties or more.
  z.object({ code: z.literal("same-hospital"), hospitals: count }),
  // The list is empty because these limits let no program in.
  z.object({ code: z.literal("limits-let-nobody-in"), limits: z.array(limitName) }),
] as const;

const aboutTheSeason = [
  // In-season entries of one season while another is planned.
  z.object({
    code: z.literal("in-season-other-season"),
    entries: count,
    entrySeason: season,
    season,
  }),
  // What was sent is more than a limit of the profile allows; it stays.
  z.object({ code: z.literal("limit-passed"), limit: limitName, sent: amount, most: amount }),
  // No further application can be sent: the report speaks of what is running.
  z.object({ code: z.literal("applications-over"), season }),
  // A season that can no longer be applied to, of which nothing that was sent is told.
  z.object({ code: z.literal("nothing-sent-told"), season }),
  // A specialty sought is chosen in a match of its own; days and fee as far as they are known, `month` by habit.
  z.object({
    code: z.literal("own-match"),
    specialty: z.string(),
    match: z.string(),
    title: z.string(),
    season,
    month: z.nullable(z.int().check(z.gte(1), z.lte(12))),
    registrationDeadline: z.nullable(z.string()),
    rankListDeadline: z.nullable(z.string()),
    resultDay: z.nullable(z.string()),
    feeUsd: z.nullable(amount),
    feeOf: z.nullable(year),
    nrmpToo: z.boolean(),
    source: z.string(),
  }),
  // Rank lists are certified: only SOAP is left.
  z.object({ code: z.literal("lists-certified"), season, deadline: z.string() }),
  // The comparison speaks of lists made afresh, as if this season could still be applied to.
  z.object({ code: z.literal("compared-afresh"), season }),
  // More applications were sent than a forecast asks for; `sent` counts instead.
  z.object({ code: z.literal("forecast-more-sent"), sent: count, applications: count }),
  // The profile's rules leave out so many programs that the list of a forecast has to take some of them.
  z.object({ code: z.literal("forecast-past-rules"), programs: count }),
] as const;

/** What to read with care, about the whole answer, as data: a code, and numbers and names beside it. */
export const warningReason = z.discriminatedUnion("code", [
  ...aboutTheApplicant,
  ...aboutTheFacts,
  ...aboutTheList,
  ...aboutTheSeason,
]);

/** What to read with care, about the whole answer. */
export type WarningReason = Frozen<z.infer<typeof warningReason>>;

/** The keys of an answer that hold its warnings as data. */
export const warningReasons = { warningReasons: z.array(warningReason) };

/** The keys that hold the warnings in words, in the order of `warningReasons`. */
export const warningWords = { warnings: z.array(z.string()) };
