import type { GateCondition } from "../answers/gate.ts";
import { dayOf } from "../season/day-of.ts";
import { type GateSource, sourceOf } from "./gate-source.ts";

/** Step 3 passed before an H-1B petition, which follows Match Day; asked of who takes no other visa. */
export function step3Condition(source: GateSource): GateCondition | null {
  const { profile, applicant, season } = source;
  if (profile.visa !== "h1b") return null;
  const until = dayOf(season, "match-day");
  const common = { blocks: "visa", until, source: sourceOf(source, "step3") } as const;
  if (applicant.step3Passed === null)
    return { ...common, code: "step3-not-told", state: "unknown", assumed: true };
  if (applicant.step3Passed) return { ...common, code: "step3-passed", state: "met", assumed: false };
  const told = profile.exams.step3 === "none" ? "none" : "fail";
  return { ...common, code: "h1b-without-step3", state: "open", assumed: true, told };
}
