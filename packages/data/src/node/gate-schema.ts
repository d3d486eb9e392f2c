import { GATE_RULES } from "@smartpick/core";
import { z } from "zod";

/** Schema of `data/season/YEAR/gate.yaml`: the source of each rule, passing scores. */
export const gateSchema = z.strictObject({
  season: z.number().int().min(2020).max(2040),
  rules: z
    .array(z.strictObject({ id: z.enum(GATE_RULES), source: z.string() }))
    .refine(
      (rules) => GATE_RULES.every((id) => rules.filter((rule) => rule.id === id).length === 1),
      `each of ${GATE_RULES.join(", ")} once`,
    ),
  passing: z
    .array(
      z.strictObject({
        exam: z.literal("step2ck"),
        score: z.number().int().min(100).max(300),
        source: z.string(),
      }),
    )
    .length(1),
});
