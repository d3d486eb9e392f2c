import type { EligibilityRule } from "./finding.ts";

/** Whether the program still takes residents: closed fails, any other doubt is unknown, no doubt says nothing. */
export const doubtfulProgramRule: EligibilityRule = (facts, _applicant, row) => {
  const doubt = facts.programs.doubt[row] ?? null;
  if (doubt === null) return null;
  return {
    rule: "doubtful-program",
    verdict: doubt === "closed" ? "fails" : "unknown",
    kind: "rule",
    source: null,
    year: null,
    asks: doubt,
    has: null,
  };
};
