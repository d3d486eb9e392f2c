import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, usd } from "../parts/numbers.ts";

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
  z.object({ code: z.literal("budget"), usd }),
  z.object({ code: z.literal("max-programs"), programs: count }),
  z.object({ code: z.literal("all-candidates"), programs: count }),
  // A limit on a specialty, a state or a tier lets no further program in.
  z.object({ code: z.literal("limits"), programs: count }),
  // The season takes no further application.
  z.object({ code: z.literal("applications-over"), programs: count }),
]);

/** Where the list stops and why. */
export type StopReason = Frozen<z.infer<typeof stopReason>>;
