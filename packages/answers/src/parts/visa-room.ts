import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count } from "./numbers.ts";

const visaKind = z.enum(["j1", "h1b"]);

/** Why a rule concerns the applicant, or does not, or why that is open. */
const reason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("nationality-named") }),
  z.object({ code: z.literal("nationality-not-named") }),
  z.object({ code: z.literal("nationality-ambiguous") }),
  z.object({ code: z.literal("nationality-unknown") }),
  z.object({ code: z.literal("nationality-not-told") }),
  z.object({ code: z.literal("visa-named"), visa: visaKind }),
  z.object({ code: z.literal("visa-not-named") }),
  z.object({ code: z.literal("visa-not-found") }),
  z.object({ code: z.literal("visa-not-told") }),
  z.object({ code: z.literal("inside-us") }),
  z.object({ code: z.literal("outside-us") }),
  z.object({ code: z.literal("place-not-told") }),
]);

/** One dated rule as it stands for the applicant. */
export const visaRuleHere = z.object({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  concerns: z
    .enum(["yes", "on-entry", "unknown", "no"])
    .check(z.describe("on-entry = only when she enters the United States again")),
  why: z.array(reason),
  status: z.enum(["in-force", "not-collected", "in-court", "lapsed", "may-be-asked"]),
  from: z.nullable(z.iso.date()),
  until: z.nullable(z.iso.date()),
  begun: z.boolean(),
  ended: z
    .boolean()
    .check(z.describe("its own last day has passed; whether it was extended is another matter")),
  verified: z.string().check(z.describe("day, month or year on which the status was read")),
  ageDays: count,
  trust: z.enum(["official", "second-hand"]),
  source: z.string(),
  events: z.array(z.object({ date: z.iso.date(), what: z.string() })),
  notFound: z.nullable(z.string()),
});

/** The keys of the room: whom it speaks of, and the rules. */
export const visaRoomShape = {
  country: z.object({
    told: z.nullable(z.string()),
    state: z.enum(["known", "ambiguous", "unknown", "not-told"]),
    code: z.nullable(z.string()),
    name: z.nullable(z.string()),
    near: z.array(z.string()).check(z.describe("names that may be meant")),
  }),
  visa: z.nullable(z.enum(["none", "j1", "h1b", "any"])),
  inUs: z.nullable(z.boolean()),
  notNeeded: z
    .nullable(z.enum(["us-citizen", "no-visa-wanted"]))
    .check(z.describe("why no visa rule is shown; null = they are")),
};

export const visaRoom = z.object({ ...visaRoomShape, rules: z.array(visaRuleHere) });

/** Dated visa rules applied to nationality, visa and place of an applicant. */
export type VisaRoom = Frozen<z.infer<typeof visaRoom>>;

/** One dated rule as it stands for the applicant. */
export type VisaRuleHere = Frozen<z.infer<typeof visaRuleHere>>;
