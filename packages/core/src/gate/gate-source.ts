import type { Case } from "../case/case.ts";
import { dayOf } from "../season/day-of.ts";
import type { GateFacts, GateRuleId } from "../season/gate-facts.ts";
import type { OwnMatch } from "../season/season-facts.ts";

/** What the conditions of a gate are judged by. */
export interface GateSource
  extends Pick<Case, "profile" | "applicant" | "facts" | "season" | "year" | "canApply" | "sent"> {
  /** ISO date. */
  readonly today: string;
  readonly gate: GateFacts;
  /** The match of its own that all specialties sought belong to, whose days stand nowhere; `null` = NRMP's is taken part in. */
  readonly own: OwnMatch | null;
  /** Programs spoken of whose positions begin in the second year. */
  readonly secondYear: number;
}

/** The source that holds the rule of a kind. Throws where the table lacks it, which the build of the facts excludes. */
export function sourceOf({ gate }: Pick<GateSource, "gate">, rule: GateRuleId): string {
  const found = gate.rules.find(({ id }) => id === rule);
  if (found === undefined) throw new RangeError(`the gate has no source for the rule ${rule}`);
  return found.source;
}

/** Whether a condition that is not met can still be: missed from the day after its last one. */
export function stateUntil(until: string | null, today: string): "open" | "missed" {
  return until !== null && today > until ? "missed" : "open";
}

/** Graduates of schools outside the US and Canada, who need a certificate of ECFMG. */
export function isImg({ applicant }: Pick<GateSource, "applicant">): boolean {
  return applicant.type === "us-img" || applicant.type === "non-us-img";
}

/** Whether ECFMG has certified an IMG: then both Steps and the English exam are passed, whatever their scores. */
export function isCertified(source: Pick<GateSource, "applicant" | "profile">): boolean {
  return isImg(source) && source.profile.exams.ecfmg === "certified";
}

/** Last day of the ECFMG Pathway application; `null` = not known. */
export function pathwayDeadline({ season }: Pick<GateSource, "season">): string | null {
  return dayOf(season, "pathways-deadline");
}
