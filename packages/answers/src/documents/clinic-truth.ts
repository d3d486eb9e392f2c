import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** The synthetic clinics that can be made. */
export const CLINIC_KINDS = ["no-shows", "diabetes", "readmissions"] as const;

/** Wrong ways to count whose answer is known beforehand. */
export const WRONG_TURNS = ["crude", "duplicates-left-in", "missing-as-no"] as const;

/** What is planted in a file so that it has to be cleaned. */
export const DIRT_CODES = [
  "duplicate-row",
  "impossible-week",
  "impossible-number",
  "other-unit",
  "spelling",
] as const;

const count = z.int().check(z.nonnegative());
const probability = z.number().check(z.minimum(0), z.maximum(1));
const difference = z
  .number()
  .check(z.minimum(-1), z.maximum(1), z.describe("a share with the exposure minus one without it"));

const effect = z.object({
  question: z.string(),
  exposure: z.object({ column: z.string(), value: z.string() }),
  outcome: z.object({ column: z.string(), event: z.string() }),
  strata: z.object({
    column: z.string(),
    above: z.array(z.number()).check(z.describe("a new stratum begins above each of these")),
  }),
  riskDifference: difference,
  oddsRatio: z
    .nullable(z.number())
    .check(
      z.describe("what a Mantel-Haenszel odds ratio over these strata aims at; null where it is undefined"),
    ),
  misleading: z.array(z.object({ turn: z.enum(WRONG_TURNS), riskDifference: z.nullable(difference) })),
});

/** `smartpick/clinic-truth@1`: what is true in a synthetic clinic, by construction. */
export const clinicTruthSchema = z.object({
  schema: z.literal("smartpick/clinic-truth@1"),
  kind: z.enum(CLINIC_KINDS),
  seed: count,
  rows: count.check(z.describe("rows of the file, duplicates counted")),
  notice: z.string(),
  parameters: z.array(z.object({ code: z.string(), value: z.number(), low: z.number(), high: z.number() })),
  effects: z.array(effect),
  week: z.object({
    question: z.literal("week"),
    means: z.enum(["rate-shifts", "exposure-begins"]),
    column: z.string(),
    value: z.string(),
    riskDifference: z.nullable(difference),
  }),
  rates: z.array(
    z.object({
      stratum: count,
      rows: count,
      rate: z
        .nullable(probability)
        .check(z.describe("mean chance of the event among rows without the exposure")),
    }),
  ),
  missing: z.object({
    column: z.string(),
    rows: count,
    dependsOn: z.array(z.string()),
    notOn: z.array(z.string()),
  }),
  dirt: z.array(z.object({ code: z.enum(DIRT_CODES), column: z.nullable(z.string()), rows: count })),
});

export type ClinicKind = (typeof CLINIC_KINDS)[number];

/** `smartpick/clinic-truth@1`: what is true in a synthetic clinic, by construction. */
export type ClinicTruth = Frozen<z.infer<typeof clinicTruthSchema>>;

/** `smartpick/clinic@1`: a synthetic clinic as a table, with what each column means. */
export const clinicSchema = z.object({
  schema: z.literal("smartpick/clinic@1"),
  kind: z.enum(CLINIC_KINDS),
  seed: count,
  rows: count,
  notice: z.string(),
  columns: z.array(z.object({ name: z.string(), means: z.string() })),
  cells: z.array(z.array(z.string())),
});

/** `smartpick/clinic@1`: a synthetic clinic as a table, with what each column means. */
export type ClinicDocument = Frozen<z.infer<typeof clinicSchema>>;
