import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, probability, year } from "../parts/numbers.ts";
import { programPlace } from "../parts/program.ts";

/** What a program can be asked for: fields of the ledger. */
const askedField = z.enum([
  "visaJ1",
  "visaH1b",
  "failedStep1Accepted",
  "failedStep2Accepted",
  "maximumFailedAttempts",
  "maximumAttemptsPerStep",
  "maximumYearsSinceGraduation",
  "minimumUsClinicalMonths",
  "step2Minimum",
]);

/** A fact to ask a program for before applying, and what the answer is worth in units of F. */
export const askFirst = z.object({
  ...programPlace,
  listed: z.boolean().check(z.describe("whether the program is on the list now")),
  field: askedField,
  gain: amount.check(z.describe("expected gain of F: probabilityYes * ifYes + (1 - probabilityYes) * ifNo")),
  probabilityYes: probability,
  ifYes: amount.check(z.describe("gain of F by adapting the list to a yes")),
  ifNo: amount.check(z.describe("gain of F by adapting the list to a no")),
  source: z.nullable(z.string()).check(z.describe("null = no answer is in our sources")),
  year: z.nullable(year),
  says: z.exactOptional(z.boolean()).check(z.describe("the published answer to a question of yes or no")),
});

/**
 * A fact to ask a program for before applying: the expected gain of F by adapting the list to the answer, beside sending
 * the same list anyway, and the source and year of the old answer.
 */
export type AskFirst = Frozen<z.infer<typeof askFirst>>;

/** One question to several programs, and what their answers together are worth in units of F. */
export const askGroup = z.object({
  field: askedField,
  programs: z
    .array(z.string())
    .check(z.describe("ids of the programs to ask first, those worth most alone first")),
  listed: count.check(z.describe("how many of them are on the list now")),
  gain: amount.check(
    z.describe(
      "expected gain of F by adapting the list to all these answers together, at no more applications",
    ),
  ),
  open: count.check(z.describe("programs whose answer would be worth something, these and others")),
  gainOfAll: amount.check(z.describe("the same gain with the answers of all of those")),
});

/** One question to several programs, with what their answers together are worth. */
export type AskGroup = Frozen<z.infer<typeof askGroup>>;
