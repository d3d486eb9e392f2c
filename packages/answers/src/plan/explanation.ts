import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { amount, count, probability, usd } from "../parts/numbers.ts";
import { programPlace } from "../parts/program.ts";
import { range } from "../parts/range.ts";
import { signal } from "../parts/vocabulary.ts";

/** The list over draws of parameters and unknown facts. */
export const robustness = z
  .object({
    draws: count.check(z.describe("draws of parameters and unknown facts")),
    firm: count.check(z.describe("programs that at least 0.9 of the draws keep")),
    tossUp: count.check(z.describe("the other programs of the list")),
    otherLists: z.exactOptional(
      amount.check(
        z.describe(
          "what the best lists of the draws lose of F by our own chances, in the mean over the draws",
        ),
      ),
    ),
    value: z.exactOptional(range.check(z.describe("F of this list over the draws"))),
    worstFifth: probability.check(z.describe("mean chance of matching over the worst fifth of the draws")),
  })
  .check(z.describe("the list when all that is unsure is drawn anew"));

/** What one more unit of each limit would add to F at most. */
export const limitPrices = z
  .object({
    application: amount.check(z.describe("one more application, with the money for it")),
    usd: amount.check(z.describe("one more dollar")),
    hundredUsd: amount.check(z.describe("what a hundred dollars more were found to add")),
    silver: amount.check(z.describe("one more silver signal, or signal where there is one kind")),
    gold: amount,
  })
  .check(z.describe("what one more unit of a limit would add to F at most"));

/** A list as people make it by hand. */
export const handMade = z.object({
  rule: z.enum(["likely", "liked", "everywhere"]),
  programs: count,
  usd,
  value: amount.check(z.describe("F of that list")),
  chance: probability.check(z.describe("chance of matching with that list")),
});

/** A program outside the list, and what would bring it in. */
export const outsiderRow = z.object({
  ...programPlace,
  signal,
  change: z.number().check(z.lte(0), z.describe("change of F by bringing it in now")),
  instead: z
    .nullable(z.string())
    .check(z.describe("id of the program that makes room; null = there is room")),
  insteadTo: z.nullable(z.enum(["leaves", "gives-up-signal"])),
  factor: z
    .nullable(z.number().check(z.gte(1)))
    .check(
      z.describe("its chance would have to be this many times as large; null = more than a chance can grow"),
    ),
});

/** What a cautious list gives up on average and gains in its worst fifth, in units of F. */
export const caution = z
  .object({ worstFifth: amount, worstFifthBefore: amount, mean: amount, meanBefore: amount })
  .check(z.describe("F over the draws: the cautious list, and before it the list with the best mean"));

/** How the list stands when parameters and unknown facts are drawn anew. */
export type Robustness = Frozen<z.infer<typeof robustness>>;

/** A list as people make it by hand: the likeliest programs, the most liked, or all of them; `usd` with fixed fees. */
export type HandMade = Frozen<z.infer<typeof handMade>>;

/**
 * A program outside the list: the signal it would come in with, the change of F by bringing it in now (0 or below), who
 * makes room, and how many times as large its chance would have to be.
 */
export type OutsiderRow = Frozen<z.infer<typeof outsiderRow>>;
