import type { GateCondition } from "../answers/gate.ts";
import { type GateSource, sourceOf } from "./gate-source.ts";

/** The visa, as far as a profile tells it: who may need one and has not said which is reminded. */
export function visaCondition(source: GateSource): GateCondition | null {
  const { profile, year } = source;
  if (profile.applicant.type !== "non-us-img" || profile.visa !== null) return null;
  return {
    code: "visa-not-told",
    blocks: "visa",
    state: "unknown",
    until: `${year}-06-30`,
    assumed: true,
    source: sourceOf(source, "visa"),
  };
}
