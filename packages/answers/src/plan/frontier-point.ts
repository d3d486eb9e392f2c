import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability, usd } from "../parts/numbers.ts";

/** One size of the list and what it reaches. */
export const frontierPoint = z
  .object({
    programs: count,
    usd,
    chance: probability,
    low: probability,
    high: probability,
    value: z.number(),
    formula: z.exactOptional(
      probability.check(z.describe("what the formula gives, where the limit of the headline lowers chance")),
    ),
    past: z.exactOptional(
      z.enum(["budget", "max-programs"]).check(z.describe("the limit that cuts the list before this size")),
    ),
  })
  .check(z.refine(({ low, chance, high }) => low <= chance && chance <= high, "low <= chance <= high"));

/** One size of the list: total cost with fixed fees in US dollars, chance with its range, optimised objective F. */
export type FrontierPoint = Frozen<z.infer<typeof frontierPoint>>;
