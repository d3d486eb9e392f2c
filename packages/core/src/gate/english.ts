import type { GateCondition } from "../answers/gate.ts";
import { type GateSource, isCertified, isImg, pathwayDeadline, sourceOf, stateUntil } from "./gate-source.ts";

/** The English exam that every ECFMG Pathway asks of an IMG; its result has to be there when the application closes. Who is certified has passed it. */
export function englishCondition(source: GateSource): GateCondition | null {
  if (!isImg(source) || isCertified(source)) return null;
  const { english } = source.profile.exams;
  const until = pathwayDeadline(source);
  const common = { blocks: "certificate", until, source: sourceOf(source, "english") } as const;
  if (english === null) return { ...common, code: "english-not-told", state: "unknown", assumed: true };
  const { test, result } = english;
  if (result === "passed") return { ...common, code: "english-passed", state: "met", assumed: false, test };
  const state = stateUntil(until, source.today);
  return { ...common, code: "english-not-passed", state, assumed: true, test, told: result };
}
