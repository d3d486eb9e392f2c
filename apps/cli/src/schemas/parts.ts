import { z } from "zod";

/** A probability in [0, 1]. */
export const probability = z.number().min(0).max(1);

/** An 80 % range around a mean: `low <= mid <= high`, all probabilities. */
export const range = z
  .object({ mid: probability, low: probability, high: probability })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, "low <= mid <= high");

/** Whole number, 0 or more. */
export const count = z.number().int().min(0);

/** US dollars. */
export const usd = z.number();

export const tier = z.enum(["safer", "target", "reach"]);
export const signal = z.enum(["gold", "silver", "signal", "none"]);
export const evidence = z.enum(["strong", "moderate", "thin"]);
export const verdict = z.enum(["meets", "fails", "unknown"]);
export const rights = z.enum(["full", "public"]);

/** What is needed to repeat a run. */
export const run = {
  version: z.string(),
  season: z.number().int().describe("year of the Match"),
  today: z.iso.date(),
  facts: z.object({ version: z.string(), rights }),
  seed: z.number().int(),
  inputsHash: z.string(),
};

export const eligibilityFinding = z.object({
  rule: z.string(),
  verdict,
  kind: z.enum(["rule", "preference"]),
  source: z.string().nullable().describe("source id, yours, or null when no fact is known"),
  year: z.number().int().nullable(),
  asks: z.string().nullable(),
  has: z.string().nullable(),
});

/** How the season stands; absent before anything has been sent. */
export const inSeason = z
  .object({
    applications: z.enum(["open", "over"]),
    sent: count,
    waiting: count,
    invited: count,
    rejected: count,
    withdrawn: count,
    spentUsd: usd.min(0).describe("application fees already paid, part of cost.total"),
  })
  .optional();

/** A reason as data: its code, and numbers and names beside it. */
export const reason = z
  .object({ code: z.string() })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Warnings in words and as data, in the same order. */
export const warnings = { warnings: z.array(z.string()), warningReasons: z.array(reason) };
