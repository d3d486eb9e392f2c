import * as z from "zod/mini";

/** The heuristics of Zhang 2003 (J Biomed Inform 36:23-30), each under one short name. */
const HEURISTIC_IDS = [
  "consistency",
  "visibility",
  "match",
  "minimalist",
  "memory",
  "feedback",
  "flexibility",
  "message",
  "error",
  "closure",
  "undo",
  "language",
  "control",
  "document",
] as const;

const count = z.int().check(z.nonnegative());
const severity = z.nullable(z.number().check(z.minimum(0), z.maximum(4)));

const problem = z.object({
  rank: z.int(),
  line: z.int(),
  problem: z.string(),
  place: z.nullable(z.string()),
  heuristics: z.array(z.enum(HEURISTIC_IDS)),
  ratings: z.array(z.nullable(z.int())).check(z.describe("one a rater, in the order of `raters`")),
  mean: severity.check(z.describe("mean severity; null where nobody rated it")),
  least: severity,
  most: severity,
});

/** `smartpick/usability@1` of a heuristic evaluation. */
export const heuristicsShape = {
  kind: z.literal("heuristics"),
  raters: z.array(z.string()),
  problems: z.array(problem).check(z.describe("worst first")),
  violations: count.check(z.describe("heuristics violated, summed over problems")),
  severities: z.object({
    none: count,
    cosmetic: count,
    minor: count,
    major: count,
    catastrophe: count,
    unrated: count,
  }),
  heuristics: z
    .array(z.object({ id: z.enum(HEURISTIC_IDS), problems: count, mean: severity, worst: severity }))
    .check(z.describe("those violated, most often first")),
  agreement: z.object({
    alpha: z
      .nullable(z.number())
      .check(z.describe("Krippendorff's alpha for ordinal data; null: not to be told")),
    problems: count.check(z.describe("problems with two ratings or more")),
    ratings: count.check(z.describe("ratings on them")),
  }),
  remarks: z.array(
    z.discriminatedUnion("code", [
      z.object({ code: z.literal("one-rater") }),
      z.object({ code: z.literal("raters-differ"), alpha: z.number() }),
      z.object({ code: z.literal("not-rated"), problems: count }),
      z.object({ code: z.literal("no-heuristic"), problems: count }),
    ]),
  ),
} as const;

export type HeuristicId = (typeof HEURISTIC_IDS)[number];
