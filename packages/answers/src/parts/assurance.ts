import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability } from "./numbers.ts";

/** Whether a process meets its target by itself: what its newest limits say. */
export const assuranceSchema = z.object({
  target: z.number(),
  better: z.enum(["lower", "higher"]),
  phase: z.nullable(z.string()),
  /** `always` and `never`: the whole range lies on one side; `by-chance`: the target lies inside; null without limits. */
  verdict: z.nullable(z.enum(["always", "by-chance", "never"])),
  /** The same in the words of the NHS "Making data count" icons. */
  nhs: z.nullable(z.enum(["consistently-passing", "hit-and-miss", "consistently-failing"])),
  lower: z.nullable(z.number()),
  upper: z.nullable(z.number()),
  /** Points of the phase that met the target. */
  met: z.object({ points: count, of: count }),
  /** The share of ordinary points that would meet it, with a 95 % range, and what gave it; null without two points. */
  expected: z.nullable(
    z.object({
      share: probability,
      low: probability,
      high: probability,
      by: z.enum(["normal", "counted", "binomial", "poisson", "geometric", "exponential"]),
      /** Variance over what chance alone gives, where the counts vary more; 1 otherwise. */
      extraVariance: z.number(),
    }),
  ),
  /** Why the limits do not foretell: the phase is short, or has signals. */
  doubts: z.array(
    z.discriminatedUnion("code", [
      z.object({ code: z.literal("few-points"), points: count, least: count }),
      z.object({ code: z.literal("not-stable"), points: count }),
    ]),
  ),
});

export type Assurance = Frozen<z.infer<typeof assuranceSchema>>;
