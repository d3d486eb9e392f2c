import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability, season, usd, year } from "../parts/numbers.ts";
import { programName, programPlace } from "../parts/program.ts";
import { inOrder, range } from "../parts/range.ts";
import { factsUsed } from "../parts/run.ts";
import { applicantType, signal } from "../parts/vocabulary.ts";
import { ledgerSays } from "./facts.ts";

/** `value`: another value counts. `evidence`: the same value counts, on other grounds. */
const kind = z.enum(["value", "evidence"]);

const says = z.object(ledgerSays);

const fieldChange = z.object({ field: z.string(), label: z.string(), kind, before: says, after: says });

const openness = z.object({ mean: z.number(), sd: z.number(), basis: z.string() });

const programChange = z.object({
  ...programName,
  kind: z
    .enum(["new", "gone", "closed", "opened", "changed"])
    .check(z.describe("closed: lists may not hold it any more; opened: they may again")),
  doubt: z.object({ before: z.nullable(z.string()), after: z.nullable(z.string()) }),
  fields: z.array(fieldChange),
  openness: z
    .array(z.object({ type: applicantType, before: openness, after: openness }))
    .check(
      z.describe("how open it is to a type of applicant, on the logit scale, where that was estimated anew"),
    ),
});

const seasonValue = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.array(z.object({ upTo: z.nullable(count), usd })),
  z.record(z.string(), z.number()),
]);

const seasonSays = z.nullable(
  z.object({
    value: seasonValue,
    source: z.string(),
    publishedFor: year,
    confidence: z.string(),
    note: z.nullable(z.string()),
  }),
);

const seasonChange = z.object({
  season,
  part: z.enum([
    "date",
    "fee",
    "steps",
    "signals",
    "limit",
    "match",
    "soap",
    "gate",
    "letters",
    "application",
  ]),
  id: z.string(),
  title: z.string(),
  kind,
  before: seasonSays.check(z.describe("null = the facts had no such entry")),
  after: seasonSays,
});

const rate = z.nullable(z.object({ year, rate: probability, source: z.string() }));

const visaRule = z.nullable(
  z.object({
    status: z.string(),
    from: z.nullable(z.string()),
    until: z.nullable(z.string()),
    verified: z.string(),
    source: z.string(),
  }),
);

const factsChangesShape = {
  schema: z.literal("smartpick/changes@1"),
  version: z.string(),
  before: factsUsed,
  after: factsUsed,
  counts: z
    .object({
      new: count,
      gone: count,
      closed: count,
      opened: count,
      value: count.check(z.describe("programs of which another value counts")),
      evidence: count.check(z.describe("programs of which the evidence alone changed")),
      openness: count.check(z.describe("programs whose openness alone was estimated anew")),
    })
    .check(z.describe("programs of the whole ledger, each counted once")),
  programs: z.array(programChange).check(z.describe("by id; those that were asked for, or all")),
  seasons: z.array(seasonChange),
  rates: z
    .array(z.object({ specialty: z.string(), type: applicantType, before: rate, after: rate }))
    .check(z.describe("the newest published match rate of each specialty and type, where it changed")),
  visaRules: z.array(z.object({ id: z.string(), title: z.string(), before: visaRule, after: visaRule })),
  judgements: z.array(z.object({ id: z.string(), before: z.unknown(), after: z.unknown() })),
  estimates: z.object({
    before: z.string(),
    after: z.string(),
    moved: z.boolean().check(z.describe("whether any parameter of the chances differs")),
  }),
  tables: z
    .array(
      z.enum([
        "sources",
        "scores",
        "best-rates",
        "matched-per-applicant",
        "licence-limits",
        "fellowships",
        "interview-questions",
        "roadmap",
        "search",
      ]),
    )
    .check(z.describe("further tables that differ")),
};

const difference = z
  .object({ mid: z.number(), low: z.number(), high: z.number() })
  .check(inOrder, z.describe("after less before: 80 % range of the difference over the same draws"));

const listed = z.object({ match: range, anyInterview: range, programs: count, usd });
const listedRow = z.object({ ...programPlace, signal, interview: range });

const listChanges = z.object({
  season,
  today: z.iso.date(),
  seed: z.int(),
  before: listed.check(z.describe("what `plan` says with the earlier facts, by today's calculation")),
  after: listed,
  difference,
  steps: z.array(
    z.object({
      code: z.enum(["season", "model", "programs", "openness"]),
      match: range,
      list: z.object({ programs: count, usd }),
      step: difference,
      total: difference,
    }),
  ),
  entered: z.array(listedRow),
  left: z.array(listedRow),
  signals: z.array(z.object({ ...programPlace, before: signal, after: signal })),
  moved: z
    .array(z.object({ ...programPlace, before: range, after: range }))
    .check(
      z.describe("on both lists, chance of an interview moved by at least 1 of 200; the largest move first"),
    ),
  concern: z
    .array(z.object({ id: z.string(), standing: z.enum(["applied", "pinned", "listed", "was-listed"]) }))
    .check(
      z.describe(
        "programs of hers with a change, applied to first, then pinned, then in the order of the list",
      ),
    ),
  unknownThen: z
    .array(z.string())
    .check(z.describe("programs that the profile names and the earlier facts lack")),
});

/** `smartpick/changes@1`: two versions of the facts, and with a profile what they do to its list. */
export const changesSchema = z.object({
  ...factsChangesShape,
  list: z.exactOptional(listChanges),
  warnings: z
    .exactOptional(z.array(z.string()))
    .check(
      z.describe("in words, what is to be known before anything is compared; `changes` prints it always"),
    ),
});

/** Two versions of the facts, without a list. */
export type ChangesReport = Frozen<z.infer<typeof changesSchema>>;

export type ProgramChange = Frozen<z.infer<typeof programChange>>;
export type FieldChange = Frozen<z.infer<typeof fieldChange>>;
export type SeasonChange = Frozen<z.infer<typeof seasonChange>>;
export type ListChanges = Frozen<z.infer<typeof listChanges>>;
