import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { CLINIC_KINDS, WRONG_TURNS } from "./clinic-truth.ts";

/** Which way an exposure moves the outcome. */
export const DIRECTIONS = ["lower", "higher", "none"] as const;

/** Why a finding is graded as it is. */
export const GRADE_REASONS = [
  "agrees",
  "agrees-without-interval",
  "no-effect-planted",
  "interval-misses",
  "not-shown-yet",
  "too-certain-of-none",
  "wrong-way",
  "effect-of-nothing",
  "near-week",
  "wrong-week",
] as const;

const value = z.nullable(z.number());

/** `smartpick/clinic-grade@1`: findings about a synthetic clinic beside its truth. */
export const clinicGradeSchema = z.object({
  schema: z.literal("smartpick/clinic-grade@1"),
  kind: z.enum(CLINIC_KINDS),
  seed: z.int(),
  rows: z.int(),
  grades: z.array(
    z.object({
      question: z.string(),
      verdict: z.enum(["right", "partly", "wrong"]),
      reason: z.enum(GRADE_REASONS),
      found: z.object({
        direction: z.nullable(z.enum(DIRECTIONS)),
        estimate: value,
        low: value,
        high: value,
        week: z.nullable(z.string()),
      }),
      truth: z.object({ riskDifference: value, week: z.nullable(z.string()) }),
      misledBy: z.nullable(z.enum(WRONG_TURNS)),
      words: z.string(),
    }),
  ),
  notAnswered: z.array(z.string()),
});

export type WordedClinicGrade = Frozen<z.infer<typeof clinicGradeSchema>>;
