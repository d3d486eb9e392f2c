import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** What a cleaning step did, by code. */
export const CLEANING_CODES = [
  "duplicate-rows-removed",
  "duplicate-rows-kept",
  "impossible-week-blanked",
  "impossible-number-blanked",
  "unit-converted",
  "spelling-joined",
  "missing-word-blanked",
  "outcome-missing-left-out",
  "exposure-missing-left-out",
  "stratum-missing-left-out",
] as const;

/** What an analysis cannot say, by code. */
export const LIMIT_CODES = [
  "synthetic",
  "not-by-chance",
  "no-strata",
  "unmeasured",
  "missing-outcomes",
  "few-events",
  "strata-without-both",
  "duplicates-unclear",
  "after-looking",
] as const;

const count = z.int().check(z.nonnegative());
const number = z.nullable(z.number());
const estimate = z.object({ value: z.number(), low: number, high: number });
const arm = z.object({ n: count, events: count, rate: number, low: number, high: number });

const effect = z.object({
  riskDifference: z.nullable(estimate),
  oddsRatio: z.nullable(estimate),
});

/** `smartpick/analysis@1`: a table cleaned, described and compared, exposure by exposure, within strata. */
export const analysisSchema = z.object({
  schema: z.literal("smartpick/analysis@1"),
  rows: count,
  used: count,
  outcome: z.object({ column: z.string(), event: z.string() }),
  exposure: z.object({ column: z.string(), exposed: z.string() }),
  strata: z.array(z.object({ column: z.string(), bands: z.array(z.string()) })),
  cleaning: z.array(
    z.object({
      code: z.enum(CLEANING_CODES),
      column: z.nullable(z.string()),
      rows: count,
      examples: z.array(z.string()),
      words: z.string(),
    }),
  ),
  columns: z.array(
    z.object({
      name: z.string(),
      type: z.enum(["number", "week", "date", "yes-no", "category", "text", "empty"]),
      n: count,
      missing: count,
      distinct: count,
      quantiles: z.nullable(
        z.object({
          least: z.number(),
          q25: z.number(),
          q50: z.number(),
          q75: z.number(),
          most: z.number(),
        }),
      ),
      top: z.array(z.object({ value: z.string(), n: count })),
    }),
  ),
  table: z.array(z.object({ stratum: z.string(), exposed: arm, unexposed: arm })),
  crude: effect,
  adjusted: z.nullable(effect),
  series: z.nullable(
    z.object({
      column: z.string(),
      points: z.array(z.object({ x: z.string(), n: count, events: count, rate: number })),
    }),
  ),
  finding: z.string(),
  findingCode: z.enum(["lower", "higher", "none-shown", "cannot-say"]),
  limits: z.array(z.object({ code: z.enum(LIMIT_CODES), words: z.string() })),
  identifiers: z.object({ cells: count, columns: z.array(z.string()) }),
  warnings: z.array(z.string()),
});

export type WordedAnalysis = Frozen<z.infer<typeof analysisSchema>>;
