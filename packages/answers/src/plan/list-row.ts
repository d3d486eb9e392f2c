import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { eligibilityFinding } from "../parts/eligibility-finding.ts";
import { applicationState } from "../parts/in-season.ts";
import { probability, usd } from "../parts/numbers.ts";
import { programName } from "../parts/program.ts";
import { range } from "../parts/range.ts";
import { evidence, signal, tier } from "../parts/vocabulary.ts";
import { rowReason } from "../reasons/row-reason.ts";

/** One program of the list, its reasons as data alone. */
export const unwordedListRow = z.object({
  rank: z.int().check(z.gte(1)),
  ...programName,
  setting: z.nullable(z.string()),
  tier,
  signal,
  interview: range,
  match: range,
  marginal: z.object({
    chance: z.number().check(z.describe("chance of matching lost without this program")),
    usd,
  }),
  evidence,
  firm: z
    .nullable(probability)
    .check(z.describe("share of draws in which the program stays; null = not computed")),
  pinned: z.boolean(),
  eligibility: z.array(eligibilityFinding),
  informatics: z.object({
    value: probability,
    ehr: z.nullable(z.string()),
    fellowship: z.nullable(z.boolean()).check(z.describe("null = unknown")),
    why: z.array(z.string()),
  }),
  reasons: z.array(rowReason),
  sources: z.array(z.string()).check(z.minLength(1)),
  unknown: z.array(z.string()),
  inSeason: z.exactOptional(applicationState),
});

/** One program of the list, its reasons in words and as data. */
export const listRow = z.extend(unwordedListRow, { why: z.array(z.string()) });

/** The order of a list: ranks count from 1 without a gap. */
export const ranked = z.refine<readonly { rank: number }[]>(
  (rows) => rows.every(({ rank }, at) => rank === at + 1),
  "ranks count from 1",
);

/**
 * One program of the list, its reasons as data alone. `firm` is the share of the draws whose own list keeps the program,
 * `null` when no draws were made; `sources` name every fact that entered the row; `unknown` holds the fields without a
 * published value that matter for this applicant.
 */
export type UnwordedListRow = Frozen<z.infer<typeof unwordedListRow>>;

/** One program of the list, its reasons in words (`why`) and as data (`reasons`). */
export type ListRow = Frozen<z.infer<typeof listRow>>;
