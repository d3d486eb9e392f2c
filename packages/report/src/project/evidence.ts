import type { ProjectEvidence, ScoreReport, UsabilityReport, WordedAnalysis } from "@smartpick/answers";
import { wordedScore } from "../quality/score-words.ts";
import { wordedUsability } from "../quality/usability-words.ts";

/** What the comparison in a project's table shows. */
export function comparisonEvidence(data: string, { finding, warnings }: WordedAnalysis): ProjectEvidence {
  return { kind: "comparison", data, finding, warnings };
}

/** What a project's table on the use of a record system shows. */
export function evaluationEvidence(data: string, report: UsabilityReport | ScoreReport): ProjectEvidence {
  if ("scale" in report) {
    const { finding, warnings } = wordedScore(report);
    return { kind: report.scale, data, finding, warnings };
  }
  const { finding, warnings } = wordedUsability(report);
  return { kind: report.kind, data, finding, warnings };
}
