import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";

/**
 * One verdict from all findings: `fails` only by a rule; a preference never excludes, it leaves the verdict
 * `unknown`; `meets` when nothing fails and nothing is unknown.
 */
export function overallVerdict(findings: readonly EligibilityFinding[]): Verdict {
  let verdict: Verdict = "meets";
  for (const finding of findings) {
    if (finding.verdict === "meets") continue;
    if (finding.verdict === "fails" && finding.kind === "rule") return "fails";
    verdict = "unknown";
  }
  return verdict;
}
