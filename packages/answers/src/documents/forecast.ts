import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { gateKey } from "../parts/gate.ts";
import { inSeason } from "../parts/in-season.ts";
import { interviewDistribution } from "../parts/interview-count.ts";
import { amount, count } from "../parts/numbers.ts";
import { range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";

const forecastSeason = z.object({ interviews: interviewDistribution, match: range, anyInterview: range });

const shape = {
  schema: z.literal("smartpick/forecast@1"),
  ...run,
  ...gateKey,
  specialty: z.string(),
  applications: count,
  typical: forecastSeason.check(z.describe("programs chosen as applicants of this type usually choose")),
  optimised: forecastSeason.check(z.describe("programs chosen by the plan, without budget or stop line")),
  programs: count.check(z.describe("programs that could be applied to")),
  usual: z.object({
    gamma: z.number().check(z.describe("weight of a program is its share interviewed to this power")),
    gammaSd: amount,
    usualApplications: z.number(),
    basis: z.string(),
    sources: z.array(z.string()).check(z.minLength(1)),
  }),
  elasticity: z.object({
    total: z.number().check(z.describe("across people: interviews grow with applications to this power")),
    totalSd: amount,
    causal: z.number().check(z.describe("the same for one applicant who adds usual applications")),
    qualityShift: z.number().check(z.describe("E[theta | N] that bridges the two, on the logit scale")),
  }),
  inSeason: z.exactOptional(inSeason),
  ...warningReasons,
};

/** `smartpick/forecast@1` before the words: every reason as data. */
export const unwordedForecastSchema = z.object(shape);

/** `smartpick/forecast@1`, the season with N applications to one specialty, as it is printed. */
export const forecastSchema = z.object({ ...shape, ...warningWords });

/** A season's interviews and match. `pmf[k]` = predictive chance of k interviews, chance and ignorance together. */
export type ForecastSeason = Frozen<z.infer<typeof forecastSeason>>;

/** One specialty with this many applications, chosen as usual and chosen by the plan, without a sentence. */
export type UnwordedForecast = Frozen<z.infer<typeof unwordedForecastSchema>>;

/** `smartpick/forecast@1`: one specialty with this many applications, chosen as usual and chosen by the plan. */
export type ForecastReport = Frozen<z.infer<typeof forecastSchema>>;
