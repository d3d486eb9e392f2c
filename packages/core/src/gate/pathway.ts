import type { GateCondition } from "../answers/gate.ts";
import { type GateSource, isImg, pathwayDeadline, sourceOf } from "./gate-source.ts";

/** The ECFMG Pathway of an IMG, or the certificate itself: a profile does not tell either. */
export function pathwayCondition(source: GateSource): GateCondition | null {
  if (!isImg(source)) return null;
  return {
    code: "pathway-not-told",
    blocks: "certificate",
    state: "unknown",
    until: pathwayDeadline(source),
    assumed: true,
    source: sourceOf(source, "pathway"),
  };
}
