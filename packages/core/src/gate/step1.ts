import type { GateCondition } from "../answers/gate.ts";
import { dayOf } from "../season/day-of.ts";
import { type GateSource, isImg, sourceOf, stateUntil } from "./gate-source.ts";

/**
 * Step 1 passed by the rank list deadline: by then ECFMG confirms it to NRMP for an IMG, and a US school that its student
 * can begin. Nothing is said of a DO, who may hold COMLEX instead, nor of a US graduate who has not told it.
 */
export function step1Condition(source: GateSource): GateCondition | null {
  const { profile, season, today, facts } = source;
  const { step1 } = profile.exams;
  const needed = isImg(source) || (profile.applicant.type === "us-md" && step1 !== null);
  if (!needed) return null;
  const until = dayOf(season, "rank-list-deadline");
  const common = {
    blocks: "match",
    until,
    source: sourceOf(source, isImg(source) ? "exams" : "start"),
  } as const;
  if (step1 === "fail" || step1 === "pending") {
    const state = stateUntil(until, today);
    return { ...common, code: "step1-not-passed", state, assumed: true, told: step1 };
  }
  // A score that is asked about may be a slip, so it proves nothing.
  const isPassed = step1 === "pass" || (step1 !== null && step1 >= facts.judgements.usualScores.least);
  return isPassed
    ? { ...common, code: "step1-passed", state: "met", assumed: false }
    : { ...common, code: "step1-not-told", state: "unknown", assumed: true };
}
