import { z } from "zod";
import { count, inSeason, probability, range, run, warnings } from "./parts.ts";

const season = z.object({
  interviews: z.object({
    mean: z.number().min(0),
    q05: count,
    q10: count,
    q25: count,
    q50: count,
    q75: count,
    q90: count,
    q95: count,
    pmf: z
      .array(probability)
      .min(1)
      .describe("pmf[k] = predictive chance of k interviews, chance and ignorance together; sums to 1"),
  }),
  match: range,
  anyInterview: range,
});

/** `smartpick/forecast@1`: the season with N applications to one specialty. */
export const forecastSchema = z.object({
  schema: z.literal("smartpick/forecast@1"),
  ...run,
  specialty: z.string(),
  applications: count,
  typical: season.describe("programs chosen as applicants of this type usually choose"),
  optimised: season.describe("programs chosen by the plan, without budget or stop line"),
  programs: count.describe("programs that could be applied to"),
  usual: z.object({
    gamma: z.number().describe("weight of a program is its share interviewed to this power"),
    gammaSd: z.number().min(0),
    usualApplications: z.number(),
    basis: z.string(),
    sources: z.array(z.string()).min(1),
  }),
  elasticity: z.object({
    total: z.number().describe("across people: interviews grow with applications to this power"),
    totalSd: z.number().min(0),
    causal: z.number().describe("the same for one applicant who adds usual applications"),
    qualityShift: z.number().describe("E[theta | N] that bridges the two, on the logit scale"),
  }),
  inSeason,
  ...warnings,
});
