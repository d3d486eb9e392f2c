import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, probability } from "./numbers.ts";

/** How far the sum of a distribution may lie from 1: the rounding of a few hundred additions and nothing more. */
const SUM_TOLERANCE = 1e-9;

const pmf = z.array(probability).check(
  z.minLength(1),
  z.refine((chances) => {
    const sum = chances.reduce((total, chance) => total + chance, 0);
    return Math.abs(sum - 1) <= SUM_TOLERANCE;
  }, "the chances sum to 1"),
);

const quantiles = {
  mean: amount,
  q05: count,
  q10: count,
  q25: count,
  q50: count,
  q75: count,
  q90: count,
  q95: count,
};

type Quantiles = z.infer<z.ZodMiniObject<typeof quantiles>>;

const ordered = z.refine<Quantiles>(
  ({ q05, q10, q25, q50, q75, q90, q95 }) =>
    [q05, q10, q25, q50, q75, q90, q95].every((q, at, all) => at === 0 || q >= (all[at - 1] ?? q)),
  "quantiles never fall",
);

/** The predictive distribution of the number of interviews, as a plan tells it. */
export const interviewCount = z
  .object({
    ...quantiles,
    pmf: z.exactOptional(pmf.check(z.describe("pmf[k] = chance of k interviews"))),
  })
  .check(ordered);

/** The same, with the whole distribution. */
export const interviewDistribution = z
  .object({
    ...quantiles,
    pmf: pmf.check(
      z.describe("pmf[k] = predictive chance of k interviews, chance and ignorance together; sums to 1"),
    ),
  })
  .check(ordered);

/** The predictive distribution of the number of interviews: mean, quantiles, and `pmf[k]`, the chance of k. */
export type InterviewCount = Frozen<z.infer<typeof interviewCount>>;
