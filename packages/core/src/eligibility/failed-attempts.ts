import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";
import { flagAt, numberAt } from "../facts/answer-at.ts";
import type { Facts } from "../facts/facts.ts";
import { NO_LIMIT } from "../facts/no-limit.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

const EXAMS = [
  ["failedStep1Accepted", "step1", "Step 1"],
  ["failedStep2Accepted", "step2ck", "Step 2 CK"],
] as const;

/**
 * Failed attempts: most over all Steps, most attempts at one Step, and whether a failed Step 1 or Step 2 CK is considered
 * at all. Who has none meets every limit; who has some and finds no limit is at an unknown; an exam not told about leaves
 * it unknown unless the rest is above a limit already. Of several limits the one that fails counts, a rule first.
 */
export const failedAttemptsRule: EligibilityRule = (facts, applicant, row) => {
  const { failedAttempts } = applicant;
  const counts = Object.values(failedAttempts);
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const complete = counts.every((count) => count !== null);
  const has = complete ? String(told) : `${told} told`;
  const findings: EligibilityFinding[] = [];
  const most = numberAt(facts.programs, row, "maximumFailedAttempts");
  if (most?.value === NO_LIMIT) findings.push(findingOf("failed-attempts", "meets", most, "none", has));
  else if (most) {
    const verdict = verdictOf(told > most.value, complete);
    findings.push(findingOf("failed-attempts", verdict, most, `at most ${most.value}`, has));
  }
  const perStep = numberAt(facts.programs, row, "maximumAttemptsPerStep");
  if (perStep && perStep.value !== NO_LIMIT) {
    // Who has failed as often as attempts are allowed has none left to pass with.
    const worst = Math.max(...counts.map((count) => count ?? 0));
    const asks = `at most ${perStep.value} attempts at one Step`;
    const verdict = verdictOf(worst >= perStep.value, complete);
    findings.push(findingOf("failed-attempts", verdict, perStep, asks, `${worst} failed at one`));
  }
  findings.push(...firstAttempts(facts, applicant, row));
  if (findings.length > 0) return gravest(findings);
  return told > 0 ? unknownFinding("failed-attempts", "rule", has) : null;
};

/** Of each exam what the program says about a failure; that it considers one counts once it covers all she failed. */
function firstAttempts(facts: Facts, { failedAttempts }: Applicant, row: number): EligibilityFinding[] {
  const findings: EligibilityFinding[] = [];
  const considered: EligibilityFinding[] = [];
  for (const [field, exam, name] of EXAMS) {
    const count = failedAttempts[exam];
    const accepted = flagAt(facts.programs, row, field);
    const has = count === null ? null : `${count} failed`;
    if (accepted?.value === false) {
      const verdict = verdictOf((count ?? 0) > 0, count !== null);
      findings.push(findingOf("failed-attempts", verdict, accepted, `${name} at the first attempt`, has));
    } else if (accepted && (count ?? 0) > 0) {
      considered.push(findingOf("failed-attempts", "meets", accepted, "none", has));
    }
  }
  const failed = Object.values(failedAttempts).filter((count) => (count ?? 0) > 0).length;
  return considered.length === failed ? [...findings, ...considered] : findings;
}

function verdictOf(fails: boolean, complete: boolean): Verdict {
  return fails ? "fails" : complete ? "meets" : "unknown";
}

const ORDER = { fails: 0, unknown: 1, meets: 2 } as const;

function gravest(findings: readonly EligibilityFinding[]): EligibilityFinding {
  const [first] = [...findings].sort(
    (a, b) => ORDER[a.verdict] - ORDER[b.verdict] || Number(b.kind === "rule") - Number(a.kind === "rule"),
  );
  return first!;
}
