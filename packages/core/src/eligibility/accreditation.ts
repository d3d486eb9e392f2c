import { textAt } from "../facts/answer-at.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/** Words of a status that say that a program no longer trains residents. */
const ENDED =
  /(?<!\bnot )\b(closed|closing|withdrawn|withdrawal|withdrew|revoked|lost|ended|none|not accredited|unaccredited)\b/i;

/** Accreditation: a status that has ended fails, from whoever it comes; every other one says nothing here. */
export const accreditationRule: EligibilityRule = (facts, _applicant, row) => {
  const status = textAt(facts.programs, row, "accreditation");
  if (status === null || !ENDED.test(status.value)) return null;
  return { ...findingOf("accreditation", "fails", status, status.value, null), kind: "rule" };
};
