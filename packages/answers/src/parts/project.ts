import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count } from "./numbers.ts";

const place = z.union([z.string(), z.number()]);

/** The figures of a chart that the texts of a project may hold. */
export const projectFigures = z.object({
  method: z.string(),
  centre: z.enum(["mean", "median"]),
  of100: z.boolean().check(z.describe("shares are given of 100")),
  points: count.check(z.describe("points that have a value")),
  signals: count.check(z.describe("points that a rule marks")),
  phases: z.array(
    z.object({
      name: z.nullable(z.string()),
      points: count,
      from: place,
      to: place,
      centre: z.number(),
    }),
  ),
  effect: z
    .nullable(z.object({ mid: z.number(), low: z.number(), high: z.number(), bears: z.boolean() }))
    .check(
      z.describe(
        "the second of two named phases less the first, with its 95 % interval, and whether the chart bears the claim; null = not computed",
      ),
    ),
});

/** The figures of a chart, before any word. */
export type ProjectFigures = Frozen<z.infer<typeof projectFigures>>;

/** What a table of a project shows besides its chart. */
export const projectEvidence = z.object({
  kind: z.enum(["comparison", "heuristics", "tasks", "alerts", "sus", "tlx", "tlx-weighted"]),
  data: z.string().check(z.describe("the table, as the project file names it")),
  finding: z.string(),
  brief: z.string().check(z.describe("the same in a few words, for a line of a CV")),
  warnings: z.array(z.string()),
});

export type ProjectEvidence = Frozen<z.infer<typeof projectEvidence>>;

/** A piece of text and the key of the project file or the figure that it comes from; null = a fixed word that joins two. */
export const projectSegment = z.object({ text: z.string(), from: z.nullable(z.string()) });

export type ProjectSegment = Frozen<z.infer<typeof projectSegment>>;

/** A field that is not written, and what is asked. */
export const projectQuestion = z.object({ field: z.string(), question: z.string() });

export type ProjectQuestion = Frozen<z.infer<typeof projectQuestion>>;
