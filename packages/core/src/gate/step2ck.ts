import type { GateCondition } from "../answers/gate.ts";
import { dayOf } from "../season/day-of.ts";
import { type GateSource, isCertified, isImg, sourceOf, stateUntil } from "./gate-source.ts";

/**
 * Step 2 CK passed by the rank list deadline. A score below today's passing one may have been a pass when it was earned,
 * which a profile does not tell. Nothing is said of US graduates, whose schools let them take part.
 */
export function step2ckCondition(source: GateSource): GateCondition | null {
  const { profile, season, today, gate } = source;
  const { step2ck } = profile.exams;
  if (!isImg(source) || step2ck === null) return null;
  const until = dayOf(season, "rank-list-deadline");
  const common = {
    blocks: "match",
    until,
    source: sourceOf(source, "exams"),
  } as const;
  if (step2ck === "pending") {
    const state = stateUntil(until, today);
    return { ...common, code: "step2ck-not-passed", state, assumed: true, told: step2ck };
  }
  const passing = gate.passing.find(({ exam }) => exam === "step2ck");
  if (passing === undefined || step2ck >= passing.score || isCertified(source))
    return { ...common, code: "step2ck-passed", state: "met", assumed: false };
  return {
    ...common,
    code: "step2ck-below-passing",
    state: "unknown",
    assumed: true,
    source: passing.source,
    score: step2ck,
    passing: passing.score,
  };
}
