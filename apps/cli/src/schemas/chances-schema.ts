import { z } from "zod";
import { eligibilityFinding, evidence, probability, range, run, signal, warnings } from "./parts.ts";

const contribution = z.object({
  factor: z.string(),
  label: z.string(),
  logit: z.number(),
  sd: z.number().min(0),
  from: probability,
  to: probability,
  low: probability,
  high: probability,
  basis: z.enum(["fitted", "published", "expert-direction", "judgement"]),
  sources: z.array(z.string()),
});

/** `smartpick/chances@1`: one program, factor by factor. */
export const chancesSchema = z.object({
  schema: z.literal("smartpick/chances@1"),
  ...run,
  program: z.object({
    id: z.string(),
    acgme: z.string().nullable(),
    name: z.string(),
    city: z.string().nullable(),
    state: z.string().nullable(),
    specialty: z.string(),
    track: z.string(),
  }),
  interview: range,
  match: range.describe("if this program were the only one on the list"),
  bySignal: z.array(z.object({ signal, interview: range, match: range })),
  evidence,
  base: z.object({
    chance: range,
    basis: z.enum(["program-rate", "kind-and-mix", "kind"]),
    sources: z.array(z.string()),
  }),
  contributions: z.array(contribution),
  eligibility: z.array(eligibilityFinding),
  ...warnings,
});
