import { z } from "zod";
import {
  count,
  eligibilityFinding,
  evidence,
  inSeason,
  probability,
  range,
  reason,
  run,
  signal,
  tier,
  usd,
  warnings,
} from "./parts.ts";

const interviews = z.object({
  mean: z.number().min(0),
  q05: count,
  q10: count,
  q25: count,
  q50: count,
  q75: count,
  q90: count,
  q95: count,
  pmf: z.array(probability).optional().describe("pmf[k] = chance of k interviews"),
});

const listRow = z.object({
  rank: z.number().int().min(1),
  id: z.string(),
  acgme: z.string().nullable(),
  name: z.string(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  specialty: z.string(),
  track: z.string(),
  setting: z.string().nullable(),
  tier,
  signal,
  interview: range,
  match: range,
  marginal: z.object({ chance: z.number().describe("chance of matching lost without this program"), usd }),
  evidence,
  firm: probability.nullable().describe("share of draws in which the program stays; null = not computed"),
  pinned: z.boolean(),
  eligibility: z.array(eligibilityFinding),
  informatics: z.object({
    value: probability,
    ehr: z.string().nullable(),
    fellowship: z.boolean().nullable().describe("null = unknown"),
    why: z.array(z.string()),
  }),
  why: z.array(z.string()),
  reasons: z.array(reason),
  sources: z.array(z.string()).min(1),
  unknown: z.array(z.string()),
  inSeason: z
    .object({ state: z.enum(["waiting", "invited", "interviewed"]), applied: z.string().nullable() })
    .optional()
    .describe("what has happened with an application that was sent"),
});

const seasonProvenance = { source: z.string(), publishedFor: z.number().int(), confidence: z.string() };

/** `smartpick/plan@1`: the optimised list. */
export const planSchema = z.object({
  schema: z.literal("smartpick/plan@1"),
  ...run,
  chance: z.object({
    match: range,
    anyInterview: range,
    oneYear: range.optional().describe("a position of one year and no full one; match speaks of full ones"),
    interviews,
  }),
  cost: z.object({
    total: usd.min(0),
    fixed: usd.min(0),
    byService: z.record(z.string(), usd.min(0)),
    serviceFees: z
      .array(z.object({ service: z.string(), usd: usd.min(0), ...seasonProvenance, assumed: z.boolean() }))
      .optional(),
    fixedItems: z.array(
      z.object({ id: z.string(), title: z.string(), usd: usd.min(0), ...seasonProvenance }),
    ),
    kept: usd.nullable(),
  }),
  inSeason,
  certificate: z.object({ value: z.number().min(0), upperBound: z.number().min(0), gap: z.number().min(0) }),
  stopLine: z.object({ programs: count, usd, why: z.string(), reason }),
  frontier: z.array(
    z.object({
      programs: count,
      usd,
      chance: probability,
      low: probability,
      high: probability,
      value: z.number(),
    }),
  ),
  list: z.array(listRow),
  excluded: z.array(z.object({ id: z.string(), name: z.string(), reason: z.string(), code: z.string() })),
  askFirst: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        city: z.string().nullable(),
        state: z.string().nullable(),
        specialty: z.string(),
        listed: z.boolean().describe("whether the program is on the list now"),
        field: z.enum(["visaJ1", "visaH1b", "step2Minimum"]),
        gain: z
          .number()
          .min(0)
          .describe("expected gain of F: probabilityYes * ifYes + (1 - probabilityYes) * ifNo"),
        probabilityYes: probability,
        ifYes: z.number().min(0).describe("gain of F by adapting the list to a yes"),
        ifNo: z.number().min(0).describe("gain of F by adapting the list to a no"),
        source: z.string().nullable().describe("null = nobody has published an answer"),
        year: z.number().int().nullable(),
      }),
    )
    .optional()
    .describe("what to find out before applying, the most telling first"),
  signals: z.array(
    z.object({ specialty: z.string(), kind: signal, used: count, allowed: count, ...seasonProvenance }),
  ),
  candidates: z.object({ considered: count, meets: count, unknown: count, fails: count }),
  ...warnings,
});
