import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, usd } from "../parts/numbers.ts";

/** What the next step past a limit would add. */
const more = z.exactOptional(
  z
    .object({
      programs: count.check(z.describe("so many programs more")),
      usd: usd.check(z.describe("for so much more money")),
      chance: z.number().check(z.describe("what they add to the chance of matching")),
      cost: z
        .exactOptional(usd)
        .check(z.describe("past a budget, which grows by a round step: what the larger list costs more")),
    })
    .check(z.describe("the next step past the limit; absent = none was found, or none was looked for")),
);

/** Where the list stops and why, as data. */
export const stopReason = z.discriminatedUnion("code", [
  z.object({
    code: z.literal("price"),
    programs: count.check(z.describe("the next step of the frontier: so many programs more")),
    usd: usd.check(z.describe("what they cost")),
    chance: z.number().check(z.describe("what they add to the chance of matching")),
    usdPerChance: amount.check(z.describe("what one more chance in 100 is worth to the applicant")),
    price: z.number().check(z.describe("what one more chance in 100 would cost; -1 = it adds none")),
  }),
  z.object({ code: z.literal("budget"), usd, more }),
  z.object({ code: z.literal("max-programs"), programs: count, more }),
  z.object({ code: z.literal("all-candidates"), programs: count }),
  // A limit on a specialty, a state or a tier lets no further program in.
  z.object({ code: z.literal("limits"), programs: count }),
  // The season takes no further application.
  z.object({ code: z.literal("applications-over"), programs: count }),
]);

/** Where the list stops and why. */
export type StopReason = Frozen<z.infer<typeof stopReason>>;
