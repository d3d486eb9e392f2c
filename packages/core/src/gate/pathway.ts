import type { GateCondition } from "../answers/gate.ts";
import { type GateSource, isCertified, isImg, pathwayDeadline, sourceOf, stateUntil } from "./gate-source.ts";

/** The ECFMG certificate of an IMG, or the Pathway to it, whose application closes before the rank list deadline. */
export function pathwayCondition(source: GateSource): GateCondition | null {
  if (!isImg(source)) return null;
  const until = pathwayDeadline(source);
  const common = { blocks: "certificate", until, source: sourceOf(source, "pathway") } as const;
  if (isCertified(source)) return { ...common, code: "certificate-held", state: "met", assumed: false };
  const { ecfmg } = source.profile.exams;
  // ECFMG decides after the application, so nothing is late yet.
  if (ecfmg === "applied") return { ...common, code: "pathway-applied", state: "open", assumed: true };
  if (ecfmg === "none") {
    const state = stateUntil(until, source.today);
    return { ...common, code: "pathway-not-applied", state, assumed: true };
  }
  return { ...common, code: "pathway-not-told", state: "unknown", assumed: true };
}
