import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { gate, gateKey } from "../parts/gate.ts";
import { amount, count, season, usd } from "../parts/numbers.ts";
import { inOrder, range } from "../parts/range.ts";
import { run } from "../parts/run.ts";
import { signal } from "../parts/vocabulary.ts";
import { askFirst } from "../plan/ask-first.ts";
import { warningReasons, warningWords } from "../reasons/warning-reason.ts";

const change = z
  .record(z.string(), z.unknown())
  .check(z.describe("new values by their path in a profile file, all at once"));

/** What can be changed; `set` = what was asked for. */
const leverCode = z.enum([
  "set",
  "pass-step1",
  "pass-step3",
  "step2ck-score",
  "more-experience",
  "drop-place-filter",
  "add-region",
  "drop-setting-filter",
  "add-specialty",
  "more-budget",
  "use-signals",
  "move-signal",
  "ask-programs",
  "next-season",
  "next-season-again",
  "next-season-prepared",
]);

/** What is known about cause and effect behind a number. */
const cause = z.enum([
  "advisers",
  "score",
  "failures",
  "years",
  "earlier-season",
  "visa",
  "home",
  "fixed",
  "choice",
  "signals",
  "answer",
  "required",
  "too-late",
  "as-if",
  "not-told",
  "not-read",
]);

const difference = z
  .object({
    mid: z.number().check(z.gte(-1), z.lte(1)),
    low: z.number().check(z.gte(-1), z.lte(1)),
    high: z.number().check(z.gte(-1), z.lte(1)),
  })
  .check(inOrder, z.describe("match less base.match: 80 % range of the difference over the same draws"));

const leverShape = {
  code: leverCode,
  change,
  match: z.nullable(range).check(z.describe("with the list made anew; null = no number can be given")),
  difference: z.nullable(difference),
  sameList: z.nullable(range).check(z.describe("with the programs and signals of the list as it is")),
  list: z.nullable(z.object({ programs: count, usd })).check(z.describe("the list made anew")),
  usd: z
    .nullable(usd)
    .check(
      z.describe("price of the change; where only the list changes, what it costs more; null = unknown"),
    ),
  until: z.nullable(z.iso.date()).check(z.describe("last day to begin; null = none, or not known")),
  evidence: z.enum(["published", "expert-direction", "no-data"]),
  effect: z
    .enum(["raises", "unsure", "nothing", "lowers", "no-data"])
    .check(z.describe("where the range of the difference lies against about nothing")),
  required: z
    .boolean()
    .check(z.describe("every chance of the document, the base too, stands on this being done")),
  causes: z.array(cause),
  sources: z.array(z.string()),
  adds: z.exactOptional(
    z.string().check(z.describe("name of the specialty, census division or program that it is about")),
  ),
  notTold: z.exactOptional(
    z.array(z.string()).check(z.describe("fields of the profile without which there is no number")),
  ),
  question: z.exactOptional(
    z.object({
      field: askFirst.shape.field,
      programs: z.array(z.string()).check(z.describe("ids of the programs to ask")),
      likelyYes: amount.check(z.describe("good answers to expect among them")),
    }),
  ),
  move: z.exactOptional(
    z
      .object({
        from: z.object({ program: z.string(), name: z.string() }),
        to: z.object({ program: z.string(), name: z.string() }),
        signal,
      })
      .check(z.describe("the signal of the list that goes to another of its programs")),
  ),
  season: z.exactOptional(
    season.check(z.describe("of the chance after the change, where it is another one")),
  ),
  gate: z.exactOptional(gate.check(z.describe("conditions after the change, where they differ"))),
};

/** One change that can still be made, before its words. */
export const unwordedLever = z.object(leverShape);

/** One change that can still be made, as it is printed. */
export const wordedLever = z.object({ ...leverShape, words: z.string(), causal: z.string() });

const unhelpfulShape = {
  code: z.enum([...leverCode.options, "signals"]),
  change,
  adds: leverShape.adds,
  move: leverShape.move,
  why: z.enum([
    "about-nothing",
    "may-do-nothing",
    "likely-lowers",
    "lowers",
    "not-binding",
    "already-best",
    "at-most",
  ]),
};

const fixedShape = {
  code: z.enum([
    "step1-passed",
    "step2ck-passed",
    "step3-passed",
    "failed-attempts",
    "graduation-year",
    "school-type",
    "citizenship",
    "earlier-matches",
    "applications-sent",
  ]),
};

/** Best first by effect, what has no number last. */
const bestFirst = z.refine<{ readonly difference: { readonly mid: number } | null }[]>((levers) => {
  const mids = levers.map(({ difference }) => difference?.mid ?? Number.NEGATIVE_INFINITY);
  return mids.every((mid, at) => at === 0 || mid <= mids[at - 1]!);
}, "levers stand best first");

const shape = {
  schema: z.literal("smartpick/what-if@1"),
  ...run,
  ...gateKey,
  base: z.object({ match: range, programs: count, usd }),
  ...warningReasons,
};

/** `smartpick/what-if@1` before the words. */
export const unwordedWhatIfSchema = z.object({
  ...shape,
  levers: z.array(unwordedLever).check(bestFirst),
  wouldNotHelp: z.array(z.object(unhelpfulShape)),
  cannotChange: z.array(z.object(fixedShape)),
});

const words = { words: z.string() };

/** `smartpick/what-if@1`, what raises the chance of matching most, as it is printed: sentences beside every code. */
export const whatIfSchema = z.object({
  ...shape,
  levers: z
    .array(wordedLever)
    .check(bestFirst, z.describe("best first, by difference.mid; those without a number last")),
  wouldNotHelp: z.array(z.object({ ...unhelpfulShape, ...words })),
  cannotChange: z.array(z.object({ ...fixedShape, ...words })),
  ...warningWords,
});

/** What raises the chance of matching most, without a sentence. */
export type UnwordedWhatIf = Frozen<z.infer<typeof unwordedWhatIfSchema>>;

/** `smartpick/what-if@1`: what raises the chance of matching most, with a sentence beside every code. */
export type WhatIfReport = Frozen<z.infer<typeof whatIfSchema>>;

/** One change that can still be made, by its effect on the chance of matching. */
export type Lever = UnwordedWhatIf["levers"][number];
