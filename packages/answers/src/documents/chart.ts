import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { assuranceSchema } from "../parts/assurance.ts";
import { effectSchema } from "../parts/effect.ts";
import { pointsNeededSchema } from "../parts/points-needed.ts";

/** The charts of quality improvement. */
export const CHART_METHODS = [
  "run",
  "xmr",
  "mr",
  "p",
  "u",
  "c",
  "g",
  "t",
  "p-prime",
  "u-prime",
  "xbar",
  "s",
] as const;

/** The sets of rules that mark a point. `none` marks nothing. */
export const CHART_RULE_SETS = ["anhoej", "nhs", "western-electric", "none"] as const;

/** What a rule marks at a point. */
export const CHART_SIGNALS = ["outside", "shift", "trend", "two-of-three", "four-of-five"] as const;

/** Which way the measure should go. */
export const CHART_DIRECTIONS = ["lower", "higher"] as const;

const count = z.int().check(z.nonnegative());
const measured = z.nullable(z.number());
/** A date as YYYY-MM-DD, or the number of an index. */
const place = z.union([z.iso.date(), z.number()]);

const run = z.object({
  /** Points that count and do not lie on the centre line. */
  useful: count,
  longest: count,
  longestMax: count,
  crossings: count,
  crossingsMin: count,
  /** The longest run is too long, or the crossings are too few; never for moving ranges, which hang together. */
  signal: z.boolean(),
});

const span = z.object({ from: count, to: count });

const phase = z.object({
  phase: z.nullable(z.string()),
  from: count,
  to: count,
  n: count,
  /** Null where no point of the phase counts. */
  centre: measured,
  sigma: measured,
  run,
  /** Laney's factor of p′ and u′. */
  sigmaZ: z.optional(measured),
  /** First and last point of the longest run, the first of several. */
  longestRun: z.optional(span),
});

const point = z.object({
  x: place,
  value: measured,
  n: measured,
  centre: measured,
  lower: measured,
  upper: measured,
  signals: z.array(z.enum(CHART_SIGNALS)),
  /** Why this point keeps its place and does not count. */
  excluded: z.optional(z.string()),
  note: z.optional(z.string()),
});

/** What the reader of a chart should know before it is believed. */
const remark = z.discriminatedUnion("code", [
  z.object({ code: z.literal("few-points"), points: count }),
  /** The first of the phases with few points, and how many more there are. */
  z.object({ code: z.literal("short-phase"), phase: z.nullable(z.string()), points: count, others: count }),
  z.object({ code: z.literal("date-before-index") }),
  z.object({ code: z.literal("same-place"), x: place, points: count }),
  z.object({ code: z.literal("freeze-beyond-end"), freeze: count, points: count }),
  /** None of the frozen first points has a value that makes a centre. */
  z.object({ code: z.literal("freeze-without-centre"), freeze: count }),
  /** Single measurements of subgroups that stay do not count. */
  z.object({ code: z.literal("measurements-left-out"), subgroups: count, measurements: count }),
  z.object({ code: z.literal("no-limits"), phase: z.nullable(z.string()), others: count }),
]);

/** `smartpick/chart@1`: a run or control chart, with its lines and what its rules mark. */
export const chartSchema = z
  .object({
    schema: z.literal("smartpick/chart@1"),
    method: z.enum(CHART_METHODS),
    rules: z.enum(CHART_RULE_SETS),
    phases: z.array(phase),
    points: z.array(point),
    /** Centre and limits come from this many first points. */
    freeze: z.optional(count),
    /** Whether large moving ranges were left out of the limits. */
    screened: z.optional(z.boolean()),
    target: z.optional(z.object({ value: z.number(), better: z.nullable(z.enum(CHART_DIRECTIONS)) })),
    remarks: z.optional(z.array(remark)),
    assurance: z.optional(assuranceSchema),
    effect: z.optional(effectSchema),
    pointsNeeded: z.optional(pointsNeededSchema),
  })
  .check(
    z.refine(
      ({ phases, points }) =>
        phases.every(({ from, to, n }) => n === to - from + 1) &&
        phases.reduce((sum, { n }) => sum + n, 0) === points.length,
      { error: "the phases hold each point once", path: ["phases"] },
    ),
  );

export type ChartMethod = (typeof CHART_METHODS)[number];
export type ChartRuleSet = (typeof CHART_RULE_SETS)[number];
export type ChartSignal = (typeof CHART_SIGNALS)[number];
export type ChartDirection = (typeof CHART_DIRECTIONS)[number];

/** A run or control chart, as `chart --json` prints it. */
export type Chart = Frozen<z.infer<typeof chartSchema>>;
export type ChartPhase = Chart["phases"][number];
export type ChartPoint = Chart["points"][number];
export type ChartRun = ChartPhase["run"];
export type ChartRemark = NonNullable<Chart["remarks"]>[number];
