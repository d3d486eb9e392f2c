import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, probability } from "./numbers.ts";

/** What a before-after effect is measured in. */
export const EFFECT_KINDS = ["mean", "median", "share", "rate", "gap"] as const;

/** How its interval comes about; `docs/method/effects.md` names the source of each. */
export const EFFECT_METHODS = [
  "welch-autocorrelated",
  "hodges-lehmann",
  "square-and-add",
  "gap-ratio",
] as const;

/** A value with its 95 % interval; null where an end has no bound. */
const estimate = z.object({ value: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()) });

const level = z.object({
  phase: z.string(),
  /** Points that count. */
  points: count,
  /** Centre of these points with its 95 % interval; null where there are too few. */
  level: z.nullable(estimate),
});

/** Why a chart bears no claim. `phase` is the phase at fault. */
const reason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("few-points"), phase: z.string(), points: count, least: count }),
  z.object({ code: z.literal("signal-before"), phase: z.string(), points: count }),
  z.object({ code: z.literal("runs-before"), phase: z.string() }),
  z.object({ code: z.literal("trend-before"), phase: z.string(), chance: probability, rises: z.boolean() }),
  z.object({ code: z.literal("unstable-after"), phase: z.string(), points: count }),
  z.object({ code: z.literal("no-shift-signal"), phase: z.string() }),
  z.object({ code: z.literal("no-rules") }),
  z.object({ code: z.literal("no-change-possible") }),
  z.object({ code: z.literal("not-measurable") }),
  z.object({ code: z.literal("phases-between"), phases: z.array(z.nullable(z.string())) }),
]);

/** What changed between two phases of a chart, and whether the chart bears the claim that it did. */
export const effectSchema = z.object({
  kind: z.enum(EFFECT_KINDS),
  method: z.enum(EFFECT_METHODS),
  before: level,
  after: level,
  /** After minus before, in units of the chart; null for gaps, and where it cannot be measured. */
  difference: z.nullable(estimate),
  /** After over before, for rates and gaps. */
  ratio: z.nullable(estimate),
  /** For means and medians: the interval as if no point were like its neighbour. */
  independent: z.nullable(estimate),
  /** For means and medians: how like its neighbour a point is, from −1 to 1, and how many independent points each phase is worth. */
  autocorrelation: z.nullable(z.number()),
  effectivePoints: z.nullable(z.object({ before: z.number(), after: z.number() })),
  /** For counts and gaps: their variance over what chance alone gives, 1 or more. */
  extraVariance: z.nullable(z.number()),
  claim: z.object({ bears: z.boolean(), reasons: z.array(reason) }),
  /** What no chart of this kind can rule out; always said. */
  limits: z.array(z.enum(["regression-to-the-mean", "something-else-changed"])),
});

export type Effect = Frozen<z.infer<typeof effectSchema>>;
export type EffectKind = Effect["kind"];
export type EffectReason = Effect["claim"]["reasons"][number];
export type EffectEstimate = NonNullable<Effect["difference"]>;
