import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** The questionnaires that can be scored. */
export const SCORE_SCALES = ["sus", "tlx", "tlx-weighted"] as const;

const count = z.int().check(z.nonnegative());

const published = z.object({
  code: z.string(),
  mean: z.number(),
  sd: z.nullable(z.number()),
  people: z.nullable(count).check(z.describe("how many people or scores stand behind it")),
  year: z.int(),
  source: z.string(),
  sourceId: z.optional(z.string()).check(z.describe("a short name of the source, the same in every version")),
  address: z.optional(z.url()).check(z.describe("where the source can be read")),
  /** Whether the whole interval lies on one side of the published mean; `unsure` where it holds it or there is none. */
  here: z.enum(["below", "unsure", "above"]),
});

const remark = z.discriminatedUnion("code", [
  z.object({ code: z.literal("one-person") }),
  z.object({ code: z.literal("few-people"), n: count }),
  z.object({ code: z.literal("all-alike"), n: count }),
  z.object({ code: z.literal("same-id"), id: z.string(), lines: z.array(z.int()) }),
  z.object({ code: z.literal("same-answer"), ids: z.array(z.string()) }),
  z.object({ code: z.literal("between-steps"), answers: count }),
  z.object({ code: z.literal("weights-unused") }),
]);

const shape = {
  schema: z.literal("smartpick/score@1"),
  scale: z.enum(SCORE_SCALES),
  n: count.check(z.describe("rows that were scored, one a person")),
  people: z.array(z.object({ id: z.string(), score: z.number() })),
  mean: z.number(),
  low: z.nullable(z.number()).check(z.describe("lower end of the 95 % t interval; null for one person")),
  high: z.nullable(z.number()).check(z.describe("upper end of the 95 % t interval; null for one person")),
  sd: z.nullable(z.number()).check(z.describe("standard deviation, n − 1 below the line")),
  median: z.number(),
  items: z.array(
    z.object({
      id: z.string().check(z.describe("the column")),
      mean: z.number().check(z.describe("mean answer, as it was given")),
      good: z.number().check(z.describe("mean as a share of the best possible, from 0 to 1")),
      weight: z.nullable(z.number()).check(z.describe("mean weight; null for a scale without weights")),
    }),
  ),
  published: z.array(published),
  remarks: z.array(remark),
};

const unworded = z.object(shape);

/** `smartpick/score@1`: a questionnaire on usability or workload, scored, with the finding as a sentence. */
export const scoreSchema = z.object({ ...shape, finding: z.string(), warnings: z.array(z.string()) });

export type ScoreScale = (typeof SCORE_SCALES)[number];

/** A questionnaire scored, without a sentence. */
export type ScoreReport = Frozen<z.infer<typeof unworded>>;

/** What a reader of the scores should know, as data. */
export type ScoreRemark = ScoreReport["remarks"][number];

/** `smartpick/score@1`: a questionnaire scored, in words. */
export type WordedScore = Frozen<z.infer<typeof scoreSchema>>;
