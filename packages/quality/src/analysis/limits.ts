import type { Stratum } from "../statistics/stratum.ts";
import type { Analysis, Counted } from "./analysis.ts";
import type { CleaningStep } from "./clean.ts";
import type { AnalysisPlan } from "./plan.ts";

/** Below this many events in an arm the interval rests on little. */
const FEW_EVENTS = 10;

/** What this analysis cannot say, from what was asked and what was counted. */
export function limitsOf({
  plan,
  counted,
  strata,
  log,
}: {
  readonly plan: AnalysisPlan;
  readonly counted: Pick<Counted, "withoutOutcome">;
  readonly strata: readonly Stratum[];
  readonly log: readonly CleaningStep[];
}): Analysis["limits"] {
  const events = (arm: "exposed" | "unexposed"): number =>
    strata.reduce((sum, stratum) => sum + stratum[arm].events, 0);
  const oneSided = strata.some(({ exposed, unexposed }) => exposed.n === 0 || unexposed.n === 0);
  const is = {
    synthetic: plan.synthetic,
    "not-by-chance": true,
    "no-strata": plan.strata.length === 0,
    unmeasured: plan.strata.length > 0,
    "missing-outcomes": counted.withoutOutcome > 0,
    "few-events": Math.min(events("exposed"), events("unexposed")) < FEW_EVENTS,
    "strata-without-both": plan.strata.length > 0 && oneSided,
    "duplicates-unclear": log.some(({ code }) => code === "duplicate-rows-kept"),
    "after-looking": true,
  } as const;
  return (Object.keys(is) as (keyof typeof is)[]).filter((code) => is[code]);
}
