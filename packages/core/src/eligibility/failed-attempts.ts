import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";
import { flagAt, numberAt } from "../facts/answer-at.ts";
import { NO_LIMIT } from "../facts/no-limit.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

/**
 * Failed attempts: most over all Steps, most attempts at one Step, and whether a failed Step 1 or Step 2 CK is considered
 * at all. Who has none meets every limit; who has some and finds no limit is at an unknown; an exam not told about leaves
 * it unknown unless the rest is above a limit already. Of several limits the one that fails counts, a rule first.
 */
export const failedAttemptsRule: EligibilityRule = (facts, applicant, row) => {
  const counts = Object.values(applicant.failedAttempts);
  const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const complete = counts.every((count) => count !== null);
  const has = complete ? String(told) : `${told} told`;
  const findings: EligibilityFinding[] = [];
  const add = (fails: boolean, fact: Parameters<typeof findingOf>[2], asks: string): void => {
    const verdict: Verdict = fails ? "fails" : complete ? "meets" : "unknown";
    findings.push(findingOf("failed-attempts", verdict, fact, asks, has));
  };
  const most = numberAt(facts.programs, row, "maximumFailedAttempts");
  if (most?.value === NO_LIMIT) findings.push(findingOf("failed-attempts", "meets", most, "none", has));
  else if (most) add(told > most.value, most, `at most ${most.value}`);
  const perStep = numberAt(facts.programs, row, "maximumAttemptsPerStep");
  if (perStep && perStep.value !== NO_LIMIT) {
    // Who fails as often as attempts are allowed has none left to pass with.
    add(mostAtOneExam(applicant) >= perStep.value, perStep, `at most ${perStep.value} attempts at one Step`);
  }
  for (const [field, exam, name] of [
    ["failedStep1Accepted", "step1", "Step 1"],
    ["failedStep2Accepted", "step2ck", "Step 2 CK"],
  ] as const) {
    const accepted = flagAt(facts.programs, row, field);
    if (accepted?.value === false) {
      add((applicant.failedAttempts[exam] ?? 0) > 0, accepted, `${name} at the first attempt`);
    }
  }
  if (findings.length > 0) return gravest(findings);
  return told > 0 ? unknownFinding("failed-attempts", "rule", has) : null;
};

function mostAtOneExam({ failedAttempts }: Applicant): number {
  return Math.max(...Object.values(failedAttempts).map((count) => count ?? 0));
}

const ORDER = { fails: 0, unknown: 1, meets: 2 } as const;

function gravest(findings: readonly EligibilityFinding[]): EligibilityFinding {
  const [first] = [...findings].sort(
    (a, b) => ORDER[a.verdict] - ORDER[b.verdict] || Number(b.kind === "rule") - Number(a.kind === "rule"),
  );
  return first!;
}
