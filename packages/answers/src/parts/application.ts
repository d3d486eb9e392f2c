import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, year } from "./numbers.ts";

const origin = { source: z.string(), publishedFor: year, confidence: z.string() };
const key = z
  .string()
  .check(z.describe("path in the block application of the profile, as experiences[0].text"));
const section = z.enum(["experiences", "impactful", "regions", "areas", "scholarly", "connections"]);

const limit = z.object({
  max: z.nullable(count).check(z.describe("null = no number is published")),
  ...origin,
  note: z.nullable(z.string()),
  others: z
    .array(z.object({ max: count, ...origin }))
    .check(z.describe("what other sources say; never counted")),
});

/** One field of the form with what she wrote or chose. */
export const applicationField = z.object({
  key,
  section,
  entry: z
    .nullable(count)
    .check(z.describe("place of its entry in the section, from 0; null = it has one entry")),
  name: z.enum([
    "title",
    "type",
    "organization",
    "from",
    "to",
    "frequency",
    "location",
    "setting",
    "focus",
    "characteristic",
    "text",
    "meaning",
    "division",
    "prefers",
    "authors",
    "where",
    "date",
    "reference",
    "group",
    "city",
    "state",
  ]),
  kind: z.enum(["line", "text", "choice", "month"]),
  text: z
    .nullable(z.string())
    .check(z.describe("as it stands in the profile; a choice as the form names it")),
  copy: z
    .string()
    .check(
      z.describe("the same as plain text, ready to be copied, a month in words; empty where nothing is told"),
    ),
  characters: count.check(z.describe("of the plain text, as the form counts")),
  limit: z.nullable(limit).check(z.describe("null = the facts know of none")),
  state: z.enum(["ok", "over", "empty", "unknown-limit"]),
  changed: z.array(
    z.object({
      sign: z.string(),
      becomes: z.nullable(z.string()).check(z.describe("null = the form may lose it")),
      at: z.array(count).check(z.describe("places in the text, UTF-16 code units")),
    }),
  ),
});

const tally = z.object({
  of: z.enum(["experiences", "most-meaningful", "regions", "starred", "connections"]),
  count,
  limit: z.nullable(limit),
});

/** Something to know or to correct about the form, by its code. */
export const applicationRemark = z.discriminatedUnion("code", [
  z.object({ code: z.literal("too-many"), of: tally.shape.of, count, max: count }),
  z.object({ code: z.literal("over"), key, over: count, max: count }),
  z.object({ code: z.literal("type-missing"), section: z.enum(["experiences", "scholarly"]), entry: count }),
  z.object({ code: z.literal("meaning-missing"), entry: count }),
  z.object({ code: z.literal("meaning-unmarked"), entry: count }),
  z.object({ code: z.literal("preference-and-none"), section: z.enum(["regions", "areas"]) }),
  z.object({ code: z.literal("same-text"), keys: z.array(key) }),
  z.object({ code: z.literal("dates-missing"), entry: count }),
  z.object({ code: z.literal("gap"), from: z.string(), to: z.string(), months: count }),
  z.object({ code: z.literal("connections-not-asked"), count }),
]);

const choice = z.object({
  field: z.string(),
  values: z.array(z.object({ id: z.string(), label: z.string() })),
  ...origin,
  note: z.nullable(z.string()),
});

/** The keys of the answer: every field in the order of the form, how many there are, what to know, and the facts behind it. */
export const applicationShape = {
  fields: z
    .array(applicationField)
    .check(z.describe("in the order of the form; connections only where asked")),
  tallies: z.array(tally),
  marked: z.array(count).check(z.describe("places of the most meaningful experiences")),
  starred: z.array(count).check(z.describe("places of the scholarly works with a star")),
  remarks: z.array(applicationRemark),
  limits: z.record(z.string(), limit).check(z.describe("limits of texts by their name in the facts")),
  choices: z.array(choice),
  connections: z.object({
    service: z.nullable(z.string()),
    specialties: z.array(z.string()).check(z.describe("specialties sought whose service asks for ties")),
  }),
};

/** One field of the form with what she wrote or chose. */
export type ApplicationField = Frozen<z.infer<typeof applicationField>>;

/** How much a field takes, and what other sources say. */
export type ApplicationLimit = Frozen<z.infer<typeof limit>>;

/** How many entries of a kind there are, and how many the form takes. */
export type ApplicationTally = Frozen<z.infer<typeof tally>>;

/** Something to know or to correct about the form. */
export type ApplicationRemark = Frozen<z.infer<typeof applicationRemark>>;
