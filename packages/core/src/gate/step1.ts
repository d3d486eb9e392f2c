import type { GateCondition } from "../answers/gate.ts";
import { dayOf } from "../season/day-of.ts";
import { type GateSource, isCertified, isImg, sourceOf, stateUntil } from "./gate-source.ts";

/**
 * Step 1 passed by the rank list deadline: by then ECFMG confirms it to NRMP for an IMG. Nothing is said of US
 * graduates, whose schools let them take part.
 */
export function step1Condition(source: GateSource): GateCondition | null {
  const { profile, season, today, facts } = source;
  const { step1 } = profile.exams;
  if (!isImg(source)) return null;
  const until = dayOf(season, "rank-list-deadline");
  const common = {
    blocks: "match",
    until,
    source: sourceOf(source, "exams"),
  } as const;
  if (step1 === "fail" || step1 === "pending") {
    const state = stateUntil(until, today);
    return { ...common, code: "step1-not-passed", state, assumed: true, told: step1 };
  }
  // A score that is asked about may be a slip, so it proves nothing.
  const isPassed =
    isCertified(source) ||
    step1 === "pass" ||
    (step1 !== null && step1 >= facts.judgements.usualScores.least);
  return isPassed
    ? { ...common, code: "step1-passed", state: "met", assumed: false }
    : { ...common, code: "step1-not-told", state: "unknown", assumed: true };
}
