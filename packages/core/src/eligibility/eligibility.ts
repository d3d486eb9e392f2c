import type { EligibilityFinding } from "../answers/plan-report.ts";
import type { Facts } from "../facts/facts.ts";
import type { Applicant } from "../profile/applicant.ts";
import { accreditationRule } from "./accreditation.ts";
import { armedForcesRule } from "./armed-forces.ts";
import { comlexRule } from "./comlex.ts";
import { doubtfulProgramRule } from "./doubtful-program.ts";
import { failedAttemptsRule } from "./failed-attempts.ts";
import type { EligibilityRule } from "./finding.ts";
import { graduationYearRule } from "./graduation-year.ts";
import { languageRule } from "./language.ts";
import { licenceAttemptsRule } from "./licence-attempts.ts";
import { step1MinimumRule } from "./step1-minimum.ts";
import { step2MinimumRule } from "./step2-minimum.ts";
import { step3Rule } from "./step3.ts";
import { trackRule } from "./track.ts";
import { usExperienceRule } from "./us-experience.ts";
import { visaRule } from "./visa.ts";

/** Rules of who may come in at all: a closed door is named before a doubt about the record. */
const DOORS: readonly EligibilityRule[] = [accreditationRule, armedForcesRule, languageRule];

const RULES: readonly EligibilityRule[] = [
  ...DOORS,
  visaRule,
  step1MinimumRule,
  step2MinimumRule,
  comlexRule,
  failedAttemptsRule,
  graduationYearRule,
  usExperienceRule,
  step3Rule,
  licenceAttemptsRule,
  trackRule,
  doubtfulProgramRule,
];

/**
 * What each eligibility rule finds for an applicant at a ledger row: the screen of a program director, run on the
 * applicant's own data. A rule that cannot matter to her is left out; an unknown fact is never a failure.
 */
export function eligibilityOf(
  facts: Facts,
  applicant: Applicant,
  row: number,
): readonly EligibilityFinding[] {
  const findings: EligibilityFinding[] = [];
  for (const rule of RULES) {
    const finding = rule(facts, applicant, row);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Whether a rule is about who may come in at all. */
export function isDoor(rule: string | null): boolean {
  return rule === "accreditation" || rule === "armed-forces" || rule === "language";
}

/** The door that is closed to an applicant at a ledger row, by a rule; `null` = none is. */
export function closedDoorOf(facts: Facts, applicant: Applicant, row: number): EligibilityFinding | null {
  for (const rule of DOORS) {
    const finding = rule(facts, applicant, row);
    if (finding?.verdict === "fails" && finding.kind === "rule") return finding;
  }
  return null;
}
