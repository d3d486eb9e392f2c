import { z } from "zod";
import { count, probability, usd } from "./parts.ts";

const limit = count.nullish().describe("absent = does not bind");
const amount = z.number().min(0).max(1e9);
const weight = z.number().min(0).max(1e12);

/** `smartpick/portfolio@1`: an instance for the bare optimiser. */
export const portfolioSchema = z.strictObject({
  schema: z.literal("smartpick/portfolio@1").optional(),
  weights: z.array(weight).min(1).describe("node weights, scaled to sum to 1"),
  utility: z.array(weight).describe("per program"),
  prob: z
    .array(z.array(z.union([z.array(probability), probability])))
    .min(1)
    .max(3)
    .describe("[level][program][node]; with one node a plain number per program will do"),
  specialty: z
    .array(z.union([z.string(), z.number().int()]))
    .nullish()
    .describe("per program; fee steps count per specialty"),
  costs: z.array(amount).nullish().describe("per program, US dollars, added to the fees"),
  fees: z
    .strictObject({
      tiers: z.array(z.strictObject({ upTo: limit, usd: amount })),
      per: z.enum(["specialty", "all"]).optional(),
    })
    .nullish(),
  budget: amount.nullish(),
  maxCount: limit,
  maxSilver: limit,
  maxGold: limit,
  caps: z
    .array(
      z.strictObject({
        of: z.array(count).describe("program indices, each once"),
        min: limit,
        max: limit,
        level: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullish(),
      }),
    )
    .nullish(),
  must: z.array(count).nullish(),
  never: z.array(count).nullish(),
  levels: z
    .array(z.number().int().min(-1).max(2))
    .nullish()
    .describe("a given choice: only its value is computed; −1 = no application"),
});

/** `smartpick/portfolio-result@1`: the best choice found, with a proved bound. */
export const portfolioResultSchema = z.object({
  schema: z.literal("smartpick/portfolio-result@1"),
  levels: z.array(z.number().int().min(-1).max(2)).describe("−1 no application, 0 plain, 1 silver, 2 gold"),
  value: z.number().min(0),
  upperBound: z.number().min(0).nullable().describe("null when a given choice was valued"),
  gap: z.number().min(0).nullable().describe("(upperBound − value) / value"),
  exact: z.boolean().describe("no choice is better by more than one part in 10^11"),
  ms: z.number().min(0),
  shadow: z
    .object({
      application: z.number().min(0),
      usd: z.number().min(0),
      silver: z.number().min(0),
      gold: z.number().min(0),
    })
    .nullable(),
  usd: usd.min(0),
  feasible: z.boolean().nullable().describe("null when a given choice was valued"),
  conflict: z.string().nullable().describe("the limit that no choice can keep"),
  order: z.array(count).describe("programs chosen, the last to be cut first"),
  emptiedBy: z.array(z.string()).describe("limits that let no program in, where the list is empty"),
});
