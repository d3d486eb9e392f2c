import * as z from "zod/mini";
import { count, probability } from "../parts/numbers.ts";

const limit = z.nullish(count).check(z.describe("absent = does not bind"));
const dollars = z.number().check(z.gte(0), z.lte(1e9));
const weight = z.number().check(z.gte(0), z.lte(1e12));

/** A level of application: -1 none, 0 plain, 1 silver, 2 gold. */
export const level = z.int().check(z.gte(-1), z.lte(2));

const feeSteps = z.strictObject({
  tiers: z.array(z.strictObject({ upTo: limit, usd: dollars })),
  per: z.optional(z.enum(["specialty", "all"])),
});

const cap = z.strictObject({
  of: z.array(count).check(z.describe("program indices, each once")),
  min: limit,
  max: limit,
  level: z.nullish(z.union([z.literal(0), z.literal(1), z.literal(2)])),
});

/** `smartpick/portfolio@1`: an instance for the bare optimiser. */
export const portfolioSchema = z.strictObject({
  schema: z.optional(z.literal("smartpick/portfolio@1")),
  weights: z.array(weight).check(z.minLength(1), z.describe("node weights, scaled to sum to 1")),
  utility: z.array(weight).check(z.describe("per program")),
  prob: z
    .array(z.array(z.union([z.array(probability), probability])))
    .check(
      z.minLength(1),
      z.maxLength(3),
      z.describe("[level][program][node]; with one node a plain number per program will do"),
    ),
  specialty: z
    .nullish(z.array(z.union([z.string(), z.int()])))
    .check(z.describe("per program; fee steps count per specialty")),
  costs: z.nullish(z.array(dollars)).check(z.describe("per program, US dollars, added to the fees")),
  fees: z.nullish(feeSteps),
  budget: z.nullish(dollars),
  maxCount: limit,
  maxSilver: limit,
  maxGold: limit,
  caps: z.nullish(z.array(cap)),
  must: z.nullish(z.array(count)),
  never: z.nullish(z.array(count)),
  levels: z
    .nullish(z.array(level))
    .check(z.describe("a given choice: only its value is computed; −1 = no application")),
});
