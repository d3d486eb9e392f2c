import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { gateKey } from "../parts/gate.ts";
import { count, probability, usd, year } from "../parts/numbers.ts";
import { range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { evidence } from "../parts/vocabulary.ts";
import { level } from "../plan/headline.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";

const score = z.nullable(z.number());

const unwordedSpecialtyRow = z.object({
  specialty: z.string(),
  programs: count,
  open: z.object({ meets: count, unknown: count, fails: count }),
  match: range,
  anyInterview: range,
  applications: count,
  usd: z.nullable(usd),
  informatics: z.object({
    fellowshipsByBase: count,
    programsWithFellowship: count,
    programsWithEhrKnown: count,
  }),
  published: z
    .nullable(z.object({ matchRate: probability, matched: count, n: count, year, source: z.string() }))
    .check(z.describe("match rate of the applicant's type among those with a rank list")),
  perApplicant: z.exactOptional(
    z
      .nullable(
        z.object({
          matched: count,
          applicants: count,
          rate: probability,
          year,
          basis: z.enum(["published", "estimated"]),
          source: z.string(),
        }),
      )
      .check(
        z.describe("matched people of the applicant's type for each who put the specialty on a rank list"),
      ),
  ),
  equal: z.exactOptional(
    z
      .nullable(z.object({ applications: count, usd, match: range }))
      .check(z.describe("the best list for the dollars of equalUsd; null = no program is open")),
  ),
  level: z.exactOptional(level.check(z.describe("how firm the level of the specialty is"))),
  disputed: z.exactOptional(
    z.boolean().check(z.describe("whether published counts put it in another order, beyond the ranges")),
  ),
  scores: z
    .nullable(
      z.object({
        matched: z.object({ n: count, q1: score, median: score }),
        notMatchedMedian: score,
        yours: z.number(),
        year,
        source: z.string(),
      }),
    )
    .check(z.describe("published Step 2 CK of the applicant's type beside the applicant's own")),
  evidence,
  verdict: z.enum(["possible", "hard", "unrealistic", "over-budget", "not-covered"]),
  needsUsd: z.exactOptional(
    usd.check(z.describe("over-budget: what a first application costs with its fixed fees")),
  ),
  sought: z.boolean(),
});

const specialtyRow = z.extend(unwordedSpecialtyRow, { why: z.array(z.string()) });

const shape = {
  schema: z.literal("smartpick/specialties@1"),
  ...run,
  ...gateKey,
  equalUsd: z.exactOptional(
    usd.check(z.describe("the same dollars for every specialty, fixed fees included")),
  ),
  winner: z.exactOptional(
    z
      .nullable(z.string())
      .check(
        z.describe("the best odds at equal money; null = ranges overlap, or published counts say otherwise"),
      ),
  ),
  disputed: z.exactOptional(
    z
      .array(z.tuple([z.string(), z.string()]))
      .check(z.describe("pairs that we order one way and published counts the other, ours first")),
  ),
  ...warningReasons,
};

/** `smartpick/specialties@1` before the words: every reason as data. */
export const unwordedSpecialtiesSchema = z.object({
  ...shape,
  specialties: z.array(unwordedSpecialtyRow),
});

/** `smartpick/specialties@1`, base specialties side by side, as it is printed. */
export const specialtiesSchema = z.object({
  ...shape,
  specialties: z.array(specialtyRow),
  ...warningWords,
});

/**
 * One specialty: chances of the best list within the profile's limits, this specialty alone; published figures of the
 * applicant's type, `null` when none are published (scores also when the applicant's own is pending).
 */
export type UnwordedSpecialtyRow = Frozen<z.infer<typeof unwordedSpecialtyRow>>;

/** The same with reasons in words. */
export type SpecialtyRow = Frozen<z.infer<typeof specialtyRow>>;

/** Base specialties side by side, without a sentence. */
export type UnwordedSpecialties = Frozen<z.infer<typeof unwordedSpecialtiesSchema>>;

/** `smartpick/specialties@1`: base specialties side by side. */
export type SpecialtiesReport = Frozen<z.infer<typeof specialtiesSchema>>;
