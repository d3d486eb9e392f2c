import * as z from "zod/mini";
import { amount } from "../parts/numbers.ts";
import { seasonProvenance } from "../parts/provenance.ts";

/** Half a cent: how far sums of US dollars may lie apart by rounding. */
const HALF_A_CENT = 0.005;

/** What a list costs, US dollars: fixed fees and each service's fees for the applications, with their sources. */
export const planCost = z
  .object({
    total: amount,
    fixed: amount,
    byService: z.record(z.string(), amount),
    serviceFees: z.exactOptional(
      z
        .array(z.object({ service: z.string(), usd: amount, ...seasonProvenance, assumed: z.boolean() }))
        .check(z.describe("where each service's fee steps come from; assumed = another service's stand in")),
    ),
    fixedItems: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        usd: amount,
        ...seasonProvenance,
        others: z.exactOptional(
          z
            .array(z.object({ usd: amount, ...seasonProvenance }))
            .check(z.describe("what further sources say where they disagree; not counted")),
        ),
      }),
    ),
    kept: z
      .nullable(amount)
      .check(z.describe("money of the budget that the list does not need; null without a budget")),
  })
  .check(
    z.refine(({ total, fixed, byService }) => {
      const parts = Object.values(byService).reduce((sum, usd) => sum + usd, fixed);
      return Math.abs(parts - total) <= HALF_A_CENT;
    }, "total = fixed + the sum of byService"),
  );
