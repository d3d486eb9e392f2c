import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count } from "../parts/numbers.ts";
import { level } from "./portfolio.ts";

/** `smartpick/portfolio-result@1`: the best choice found, with a proved bound. */
export const portfolioResultSchema = z.object({
  schema: z.literal("smartpick/portfolio-result@1"),
  levels: z.array(level).check(z.describe("−1 no application, 0 plain, 1 silver, 2 gold")),
  value: amount,
  upperBound: z.nullable(amount).check(z.describe("null when a given choice was valued")),
  gap: z
    .nullable(amount)
    .check(
      z.describe(
        "(upperBound − value) / value; null where there is no bound, or value is 0 and the bound is not",
      ),
    ),
  exact: z.boolean().check(z.describe("no choice is better by more than one part in 10^11")),
  ms: amount,
  shadow: z.nullable(z.object({ application: amount, usd: amount, silver: amount, gold: amount })),
  usd: amount,
  feasible: z.nullable(z.boolean()).check(z.describe("null when a given choice was valued")),
  conflict: z.nullable(z.string()).check(z.describe("the limit that no choice can keep")),
  emptiedBy: z.array(z.string()).check(z.describe("limits that let no program in, where the list is empty")),
  order: z.array(count).check(z.describe("programs chosen, the last to be cut first")),
});

/** `smartpick/portfolio-result@1`. With a given choice there is no bound and limits are not judged (`null`). */
export type PortfolioResult = Frozen<z.infer<typeof portfolioResultSchema>>;
