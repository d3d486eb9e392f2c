import { z } from "zod";
import { count, evidence, probability, range, run, usd, warnings } from "./parts.ts";

const specialtyRow = z.object({
  specialty: z.string(),
  programs: count,
  open: z.object({ meets: count, unknown: count, fails: count }),
  match: range,
  anyInterview: range,
  applications: count,
  usd: usd.nullable(),
  informatics: z.object({
    fellowshipsByBase: count,
    programsWithFellowship: count,
    programsWithEhrKnown: count,
  }),
  published: z
    .object({ matchRate: probability, matched: count, n: count, year: z.number().int(), source: z.string() })
    .nullable()
    .describe("match rate of the applicant's type among those with a rank list"),
  scores: z
    .object({
      matched: z.object({ n: count, q1: z.number().nullable(), median: z.number().nullable() }),
      notMatchedMedian: z.number().nullable(),
      yours: z.number(),
      year: z.number().int(),
      source: z.string(),
    })
    .nullable()
    .describe("published Step 2 CK of the applicant's type beside the applicant's own"),
  evidence,
  verdict: z.enum(["possible", "hard", "unrealistic", "not-covered"]),
  why: z.array(z.string()),
  sought: z.boolean(),
});

/** `smartpick/specialties@1`: base specialties side by side. */
export const specialtiesSchema = z.object({
  schema: z.literal("smartpick/specialties@1"),
  ...run,
  specialties: z.array(specialtyRow),
  ...warnings,
});
