import { textAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/**
 * Programs of the Army, the Navy and the Air Force choose by a board of their own, outside the Match, among officers and
 * students who owe them service. They are open only to who says so.
 */
export const armedForcesRule: EligibilityRule = (facts, applicant, row) => {
  const service = textAt(facts.programs, row, "armedForces");
  if (service === null || /^(no|none)$/i.test(service.value)) return null;
  const verdict = applicant.military ? "meets" : "fails";
  return {
    ...findingOf("armed-forces", verdict, service, service.value, applicant.military ? "eligible" : null),
    // Whom a service takes is law and order of the service, whoever wrote down that the program is one.
    kind: "rule",
  };
};
