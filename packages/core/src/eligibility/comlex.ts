import { flagAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/** Whether a program takes COMLEX-USA without USMLE, for who holds nothing else; nothing where the program does not say. */
export const comlexRule: EligibilityRule = (facts, applicant, row) => {
  if (!applicant.comlexOnly) return null;
  const accepted = flagAt(facts.programs, row, "comlexAccepted");
  if (!accepted) return null;
  const [verdict, asks] = accepted.value
    ? (["meets", "COMLEX-USA or USMLE"] as const)
    : (["fails", "USMLE"] as const);
  return findingOf("comlex", verdict, accepted, asks, "COMLEX-USA alone");
};
