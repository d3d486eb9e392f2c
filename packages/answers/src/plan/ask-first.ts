import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, probability, year } from "../parts/numbers.ts";
import { programPlace } from "../parts/program.ts";

/** A fact to ask a program for before applying, and what the answer is worth in units of F. */
export const askFirst = z.object({
  ...programPlace,
  listed: z.boolean().check(z.describe("whether the program is on the list now")),
  field: z.enum(["visaJ1", "visaH1b", "step2Minimum"]),
  gain: amount.check(z.describe("expected gain of F: probabilityYes * ifYes + (1 - probabilityYes) * ifNo")),
  probabilityYes: probability,
  ifYes: amount.check(z.describe("gain of F by adapting the list to a yes")),
  ifNo: amount.check(z.describe("gain of F by adapting the list to a no")),
  source: z.nullable(z.string()).check(z.describe("null = no answer is in our sources")),
  year: z.nullable(year),
});

/**
 * A fact to ask a program for before applying: the expected gain of F by adapting the list to the answer, beside sending
 * the same list anyway, and the source and year of the old answer.
 */
export type AskFirst = Frozen<z.infer<typeof askFirst>>;
