import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability } from "./numbers.ts";

/** How many points after a change it takes until the rules show it, by simulation. */
export const pointsNeededSchema = z.object({
  /** The phase that the level and the spread come from. */
  phase: z.nullable(z.string()),
  baselinePoints: count,
  /** The change that matters, in units of the chart. */
  change: z.number(),
  /** The share of runs that should show it, where another than 80 of 100 was asked for. */
  power: z.optional(probability),
  /** Points after the change until that share of runs, else 80 of 100, show it; null where `most` points do not reach that. */
  points: z.nullable(count),
  /** Those still missing, where a phase after the change has begun. */
  still: z.nullable(count),
  /** Shares of runs with a signal by this many points: with the change, and, falsely, without any. */
  detected: probability,
  falseSignals: probability,
  most: count,
  runs: count,
  seed: count,
});

export type PointsNeeded = Frozen<z.infer<typeof pointsNeededSchema>>;
